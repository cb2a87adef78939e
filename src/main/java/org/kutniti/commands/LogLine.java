package org.kutniti.commands;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import org.kutniti.text.ShownText;

/** A line of the log: the level, who says it, the request that it is about, what is said. */
final class LogLine extends LayoutBase<ILoggingEvent> {
  private static final String REQUEST = "request";

  @Override
  public String doLayout(ILoggingEvent event) {
    String who = event.getLoggerName();
    String request = event.getMDCPropertyMap().get(REQUEST);
    return event.getLevel()
        + " "
        + who.substring(who.lastIndexOf('.') + 1)
        + ": "
        + (request == null ? "" : "[" + request + "] ")
        + ShownText.of(event.getFormattedMessage())
        + "\n"
        + trace(event.getThrowableProxy());
  }

  private static String trace(IThrowableProxy thrown) {
    return thrown == null ? "" : ShownText.lines(ThrowableProxyUtil.asString(thrown));
  }
}

package org.kutniti.commands;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;

/**
 * How the log is written. The commands speak for themselves; the libraries only where something
 * fails. Logback finds this class by itself; to read the same out of a file in XML would take more
 * time than the whole reading of a text.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {
  private static final String ERROR_STREAM = "System.err";

  @Override
  public ExecutionStatus configure(LoggerContext log) {
    Logger root = log.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.toLevel(System.getProperty("kutniti.log"), Level.ERROR));
    root.addAppender(console(log));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static ConsoleAppender<ILoggingEvent> console(LoggerContext log) {
    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    encoder.setContext(log);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setLayout(new LogLine());
    encoder.start();
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setContext(log);
    console.setTarget(ERROR_STREAM);
    console.setEncoder(encoder);
    console.start();
    return console;
  }
}

package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the log says, and that ours is the set-up that the program runs with. */
class LogLineTest {
  private final LoggerContext log = (LoggerContext) LoggerFactory.getILoggerFactory();

  @Test
  void aLineTellsTheRequestAndWhatWentWrong() {
    LoggingEvent event = event(new IllegalStateException("broken"));
    event.setMDCPropertyMap(Map.of("request", "r-1"));

    assertThat(new LogLine().doLayout(event))
        .startsWith("WARN Endpoint: [r-1] it failed\njava.lang.IllegalStateException: broken\n")
        .contains("\tat " + LogLineTest.class.getName());
  }

  @Test
  void aLineOfNoRequestIsShort() {
    LoggingEvent event = event(null);
    event.setMDCPropertyMap(Map.of());

    assertThat(new LogLine().doLayout(event)).isEqualTo("WARN Endpoint: it failed\n");
  }

  @Test
  void nobodyForgesALine() {
    LoggingEvent event =
        new LoggingEvent("", log.getLogger("a"), Level.WARN, "x\nERROR a: \u001b[2J", null, null);
    event.setMDCPropertyMap(Map.of());

    LoggingEvent broken = event(new IllegalStateException("\u001b[2J\u202e"));
    broken.setMDCPropertyMap(Map.of());
    assertThat(new LogLine().doLayout(broken))
        .contains("IllegalStateException: \uFFFD[2J\uFFFD\n\tat ");
    assertThat(new LogLine().doLayout(event)).isEqualTo("WARN a: x\uFFFDERROR a: \uFFFD[2J\n");
  }

  @Test
  void onlyErrorsAreTold() {
    assertThat(log.getLogger("org.apache.jena").getEffectiveLevel()).isEqualTo(Level.ERROR);
    assertThat(log.getLogger("ROOT").iteratorForAppenders()).toIterable().hasSize(1);
  }

  private LoggingEvent event(Throwable thrown) {
    return new LoggingEvent(
        "", log.getLogger("org.kutniti.Endpoint"), Level.WARN, "it failed", thrown, null);
  }
}

package org.kutniti.commands;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.reconcile.Candidates;
import org.kutniti.reconcile.Courtesy;
import org.kutniti.reconcile.RemoteReconciler;
import org.kutniti.reconcile.Waiting;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether a service elsewhere is asked, and how. */
final class OnlineOptions {
  private static final String LANGUAGE = "{language}";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--online",
      description = "Ask a reconciliation service, too. Off if not said: nothing is sent anywhere.")
  private boolean online;

  @Option(
      names = "--service",
      paramLabel = "URL",
      description = {
        "The service to ask (Reconciliation Service API 0.2 or 1.0 draft); {language} in it",
        "is replaced by the tag of the name's language. Wikidata's if not said:",
        "https://wikidata.reconci.link/{language}/api"
      })
  private String service = "https://wikidata.reconci.link/{language}/api";

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description = "An e-mail or web address at which the service can reach you; it must be told.")
  private String contact;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where the answers are kept; data/reconcile if not said.")
  private Path cache = Home.resolve("data/reconcile");

  @Option(names = "--fresh", description = "Ask again for what is in the cache.")
  private boolean fresh;

  @Option(
      names = "--pause",
      paramLabel = "MILLISECONDS",
      description = "At least so long between two requests; 1000 if not said.")
  private long pause = 1000;

  private final Map<String, Candidates> services = new HashMap<>();

  /**
   * The service for names of a language, nothing when none is to be asked.
   *
   * @param version of this program
   */
  Optional<Candidates> of(String language, String version) {
    if (!online) {
      return Optional.empty();
    }
    String url = service.replace(LANGUAGE, language);
    return Optional.of(services.computeIfAbsent(url, u -> service(u, version)));
  }

  private Candidates service(String url, String version) {
    if (contact == null || !contact.strip().matches("[!-~]{3,200}")) {
      throw wrong("--online: expected --contact, too: an address at which you can be reached");
    }
    if (pause < 0) {
      throw wrong("--pause " + pause + ": expected 0 or more");
    }
    Courtesy usual = Courtesy.of(version.replace(' ', '/') + " (" + contact.strip() + ")");
    Courtesy courtesy =
        new Courtesy(usual.userAgent(), Duration.ofMillis(pause), usual.tries(), usual.patience());
    return new RemoteReconciler(uri(url), courtesy, cache, fresh, Waiting::sleep);
  }

  private URI uri(String url) {
    try {
      URI uri = URI.create(url);
      if (List.of("http", "https").contains(String.valueOf(uri.getScheme()))
          && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // told of below
    }
    throw wrong("--service " + url + ": expected an address that begins with http or https");
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}

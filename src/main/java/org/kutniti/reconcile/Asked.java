package org.kutniti.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A request to the service.
 *
 * @param root the address of the whole endpoint, without a slash at its end
 * @param labels the languages that the client reads, then the usual ones
 */
record Asked(HttpServletRequest request, ReconcilePath path, String root, Labels labels) {
  private static final int NUMBER_AT_MOST = 100;
  private static final int USUAL = 20;
  private static final int PREFIX_AT_MOST = 200;

  /** A name of JavaScript, perhaps of something within others. */
  private static final Pattern CALLBACK =
      Pattern.compile("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*");

  private static final int CALLBACK_AT_MOST = 128;

  static Asked of(HttpServletRequest request, List<String> usual) {
    String address = request.getRequestURL().toString();
    String root = address.substring(0, address.length() - request.getRequestURI().length());
    ReconcilePath path = ReconcilePath.of(request.getServletPath(), request.getPathInfo());
    return new Asked(request, path, root, labels(request, usual));
  }

  private static Labels labels(HttpServletRequest request, List<String> usual) {
    Stream<String> wanted =
        request.getHeader("Accept-Language") == null
            ? Stream.empty()
            : Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
    return new Labels(Stream.concat(wanted, usual.stream()).distinct().toList());
  }

  /** The address of the service that is asked. */
  String at() {
    return root + path.base();
  }

  /** A parameter, or the empty string. */
  String get(String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  /** What was typed so far. */
  String prefix() {
    String prefix = get("prefix").strip();
    if (prefix.length() > PREFIX_AT_MOST) {
      throw QueryReader.bad("prefix: expected at most " + PREFIX_AT_MOST + " characters.");
    }
    return prefix;
  }

  /** How many are wanted. */
  int number(String name) {
    return get(name).isEmpty() ? USUAL : Math.min(whole(name, 1), NUMBER_AT_MOST);
  }

  /** How many to leave out; before 1.0 the parameter had another name. */
  int offset() {
    String name = get("offset").isEmpty() ? "cursor" : "offset";
    return get(name).isEmpty() ? 0 : whole(name, 0);
  }

  private int whole(String name, int least) {
    try {
      int number = Integer.parseInt(get(name));
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // no better than a number that is too small
    }
    throw QueryReader.bad(name + ": expected a number from " + least + " up.");
  }

  /** The function that the answer is to be handed to (JSONP), which only 0.2 has. */
  Optional<String> callback() {
    String name = get("callback");
    if (name.isEmpty() || path.draft()) {
      return Optional.empty();
    }
    if (name.length() > CALLBACK_AT_MOST || !CALLBACK.matcher(name).matches()) {
      throw QueryReader.bad("callback: expected the name of a function.");
    }
    return Optional.of(name);
  }
}

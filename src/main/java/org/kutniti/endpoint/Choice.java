package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kutniti.http.Accepted;
import org.kutniti.http.Problem;
import org.kutniti.http.ProblemException;

/**
 * What a client and the server agree on.
 *
 * @param format in which form the answer is
 * @param type the media type that it is sent under
 */
record Choice<F extends Offered>(F format, String type) {
  private static final List<String> PARAMETERS = List.of("format", "output", "results");

  /**
   * The form that a request asks for by parameter, else by {@code Accept}.
   *
   * @param offers the first is for those to whom all are alike
   * @throws ProblemException 406 when it wants none of them
   */
  static <F extends Offered> Choice<F> of(HttpServletRequest request, List<F> offers) {
    Optional<String> wanted =
        PARAMETERS.stream()
            .flatMap(name -> Optional.ofNullable(request.getParameter(name)).stream())
            .filter(value -> !value.isBlank())
            .findFirst();
    return wanted
        .map(name -> named(name.toLowerCase(Locale.ROOT), offers))
        .orElseGet(() -> accepted(request, offers))
        .orElseThrow(() -> none(offers));
  }

  private static <F extends Offered> Optional<Choice<F>> named(String name, List<F> offers) {
    return offers.stream()
        .filter(offer -> offer.names().contains(name) || offer.types().contains(name))
        .map(offer -> new Choice<>(offer, offer.types().get(0)))
        .findFirst();
  }

  private static <F extends Offered> Optional<Choice<F>> accepted(
      HttpServletRequest request, List<F> offers) {
    // of two names of one form, the usual one comes before all others' unusual ones
    Stream<String> usual = offers.stream().map(offer -> offer.types().get(0));
    Stream<String> others = offers.stream().flatMap(offer -> offer.types().stream().skip(1));
    return Accepted.of(request)
        .best(Stream.concat(usual, others).toList())
        .flatMap(
            type ->
                offers.stream()
                    .filter(offer -> offer.types().contains(type))
                    .map(offer -> new Choice<>(offer, type))
                    .findFirst());
  }

  private static ProblemException none(List<? extends Offered> offers) {
    String types =
        offers.stream().map(offer -> offer.types().get(0)).collect(Collectors.joining(", "));
    return Problem.of(
            HttpServletResponse.SC_NOT_ACCEPTABLE, "The answer can be had as " + types + ".")
        .thrown();
  }

  /** The media type with its charset, where it has one to tell. */
  String contentType() {
    return type.startsWith("text/") ? type + ";charset=utf-8" : type;
  }
}

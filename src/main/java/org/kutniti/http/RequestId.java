package org.kutniti.http;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name of a request, in its answer and in each line that is logged of it. */
public final class RequestId {
  /** The header that carries it, both ways. */
  public static final String HEADER = "X-Request-Id";

  static final String ATTRIBUTE = RequestId.class.getName();

  /** Under this name the log's pattern finds it. */
  static final String LOGGED = "request";

  private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  /**
   * The name that the client or a proxy gave it, where that is fit to be logged, else a new one.
   */
  static String of(String given) {
    return Optional.ofNullable(given)
        .filter(name -> FIT.matcher(name).matches())
        .orElseGet(() -> UUID.randomUUID().toString());
  }

  /** The name of a request that is being answered. */
  public static String of(ServletRequest request) {
    return String.valueOf(request.getAttribute(ATTRIBUTE));
  }
}

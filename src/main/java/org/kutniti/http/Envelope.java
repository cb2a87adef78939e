package org.kutniti.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Around every request: its id, the headers of every answer, and a line in the log. */
public final class Envelope extends Handler.Wrapper {
  private static final Logger LOG = LoggerFactory.getLogger("access");

  /** Stands around what answers. */
  public Envelope(Handler inner) {
    super(inner);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String id = RequestId.of(request.getHeaders().get(RequestId.HEADER));
    request.setAttribute(RequestId.ATTRIBUTE, id);
    StandardHeaders.put(response.getHeaders(), id);
    Request.addCompletionListener(request, failure -> log(request, response, id));
    MDC.put(RequestId.LOGGED, id);
    try {
      return super.handle(request, response, callback);
    } finally {
      MDC.remove(RequestId.LOGGED);
    }
  }

  private static void log(Request request, Response response, String id) {
    MDC.put(RequestId.LOGGED, id);
    try {
      LOG.info(
          "{} {} {} in {} ms",
          request.getMethod(),
          request.getHttpURI().getCanonicalPath(),
          response.getStatus(),
          NanoTime.millisSince(request.getBeginNanoTime()));
    } finally {
      MDC.remove(RequestId.LOGGED);
    }
  }
}

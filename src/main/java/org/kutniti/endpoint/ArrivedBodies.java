package org.kutniti.endpoint;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Gives a request a thread once its body is there, so that slow senders keep none waiting. A body
 * that is told to be too large is left to those who refuse it.
 */
final class ArrivedBodies extends EagerContentHandler {
  /** What a chunk's own bytes may take beside those that it brings. */
  private static final int FRAMING = 16;

  private final long longest;

  /** Holds bodies of up to so many bytes. */
  ArrivedBodies(Handler inner, long longest) {
    super(inner, new RetainedContentLoaderFactory(longest, FRAMING, false));
    this.longest = longest;
  }

  @Override
  protected boolean onConditionsMet(Request request, Response response, Callback callback)
      throws Exception {
    return request.getLength() > longest
        ? nextHandler(request, response, callback)
        : super.onConditionsMet(request, response, callback);
  }
}

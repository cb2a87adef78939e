package org.kutniti.endpoint;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads, when a request is answered, what its client still sends, and forgets it. A connection that
 * is closed with bytes unread is broken off, and whoever still sends would never see the answer
 * (RFC 9112, section 9.6). No thread waits for those bytes.
 */
final class HeardOut extends Handler.Wrapper {
  private final long most;

  /** Reads up to so many bytes after the answer. */
  HeardOut(Handler inner, long most) {
    super(inner);
    this.most = most;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    // whoever asks before sending sends nothing after a refusal
    return request.getHeaders().contains(HttpHeader.EXPECT)
        ? super.handle(request, response, callback)
        : super.handle(
            request,
            response,
            Callback.from(() -> hearOut(request, callback, most), callback::failed));
  }

  private static void hearOut(Request request, Callback callback, long left) {
    long unread = left;
    Content.Chunk chunk = request.read();
    while (isMore(chunk) && unread > 0) {
      unread -= chunk.remaining();
      chunk.release();
      chunk = request.read();
    }
    if (chunk == null) {
      long rest = unread;
      request.demand(() -> hearOut(request, callback, rest));
    } else {
      chunk.release();
      callback.succeeded();
    }
  }

  /** Silence for too long is told as a failure that need not be the last; it ends the hearing. */
  private static boolean isMore(Content.Chunk chunk) {
    return chunk != null && !chunk.isLast() && !Content.Chunk.isFailure(chunk);
  }
}

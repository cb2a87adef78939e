package org.kutniti.http;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Tells of errors that the server finds before a request reaches what would answer it. */
public final class ProblemErrorHandler extends ErrorHandler {
  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    String id =
        Optional.ofNullable(request.getAttribute(RequestId.ATTRIBUTE))
            .map(Object::toString)
            .orElseGet(() -> RequestId.of(request.getHeaders().get(RequestId.HEADER)));
    StandardHeaders.put(response.getHeaders(), id);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.TYPE);
    String detail = code < 500 && message != null ? message : "";
    response.write(true, ByteBuffer.wrap(Problem.of(code, detail).json(id)), callback);
  }
}

package org.kutniti.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A response that, once its status tells of an error, takes what is written as the reason. */
final class FailingResponse extends HttpServletResponseWrapper {
  private static final Pattern PLACE =
      Pattern.compile("\\b[Ll]ine:? (\\d{1,9}),? [Cc]ol(?:umn)?:? (\\d{1,9})");

  private final ReasonStream reason = new ReasonStream();
  private Optional<Problem> told = Optional.empty();
  private int failed;

  FailingResponse(HttpServletResponse response) {
    super(response);
  }

  void fail(Problem problem) {
    told = Optional.of(problem);
    failed = problem.status();
  }

  @Override
  public void setStatus(int status) {
    if (status >= SC_BAD_REQUEST && !isPage()) {
      failed = status;
    } else {
      super.setStatus(status);
    }
  }

  /** A page tells by itself what is amiss. */
  private boolean isPage() {
    return getContentType() != null && getContentType().startsWith("text/html");
  }

  @Override
  public int getStatus() {
    return failed > 0 ? failed : super.getStatus();
  }

  @Override
  public void sendError(int status) {
    setStatus(status);
  }

  @Override
  public void sendError(int status, String message) {
    setStatus(status);
    reason.clear();
    reason.print(message == null ? "" : message);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return failed > 0 ? reason : super.getOutputStream();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    return failed > 0
        ? new PrintWriter(reason, true, StandardCharsets.UTF_8)
        : new PrintWriter(super.getOutputStream(), false, StandardCharsets.UTF_8);
  }

  @Override
  public void setContentLength(int length) {
    setContentLengthLong(length);
  }

  @Override
  public void setContentLengthLong(long length) {
    if (failed == 0) {
      super.setContentLengthLong(length);
    }
  }

  /**
   * Sends the problem, if there is one.
   *
   * @throws IOException when half an answer is already sent: the connection must break, so that
   *     nobody takes it for a whole one
   */
  void finish(String requestId) throws IOException {
    if (failed == 0) {
      return;
    }
    if (isCommitted()) {
      throw new IOException("the answer is cut short");
    }
    super.resetBuffer();
    byte[] body = told.orElseGet(this::problem).json(requestId);
    super.setStatus(failed);
    super.setHeader("ETag", null);
    super.setHeader("Cache-Control", "no-store");
    super.setContentType(Problem.TYPE);
    super.setContentLengthLong(body.length);
    super.getOutputStream().write(body);
  }

  private Problem problem() {
    String detail = reason.text();
    Matcher place = PLACE.matcher(detail);
    return place.find()
        ? new Problem(failed, detail, number(place, 1), number(place, 2))
        : Problem.of(failed, detail);
  }

  private static OptionalInt number(Matcher place, int group) {
    return OptionalInt.of(Integer.parseInt(place.group(group)));
  }
}

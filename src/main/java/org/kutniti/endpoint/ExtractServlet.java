package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.http.Problem;
import org.kutniti.text.Document;

/**
 * Reads a text that is sent in and answers with its facts: as JSON, as the table that {@code facts}
 * writes, or as Turtle. Nothing is kept.
 */
final class ExtractServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Function<Document, DocumentFacts> reader;
  private final transient ExtractedFacts form;
  private final transient Limits limits;
  private final transient Readers readers = new Readers();

  ExtractServlet(Function<Document, DocumentFacts> reader, ExtractedFacts form, Limits limits) {
    this.reader = reader;
    this.form = form;
    this.limits = limits;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Choice<FactFormat> choice = Choice.of(request, List.of(FactFormat.values()));
    AllowedTime allowed = AllowedTime.of(request, limits);
    Document document = SentText.read(request);
    byte[] body =
        form.write(read(document, allowed), choice.format()).getBytes(StandardCharsets.UTF_8);
    response.setContentType(choice.contentType());
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private DocumentFacts read(Document document, AllowedTime allowed) {
    try {
      Future<DocumentFacts> reading = readers.submit(() -> reader.apply(document));
      try {
        return reading.get(allowed.time().toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        reading.cancel(true);
        throw allowed.exceeded().thrown();
      }
    } catch (RejectedExecutionException e) {
      throw Problem.of(
              HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Too many texts wait; try again later.")
          .thrown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw allowed.exceeded().thrown();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void destroy() {
    readers.close();
  }
}

package org.kutniti.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A request of whose body no more is read than so much. */
final class LimitedRequest extends HttpServletRequestWrapper {
  private final long limit;
  private final Supplier<Problem> tooLarge;

  LimitedRequest(HttpServletRequest request, long limit, Supplier<Problem> tooLarge) {
    super(request);
    this.limit = limit;
    this.tooLarge = tooLarge;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Limited(super.getInputStream());
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  private IOException refusal() {
    ProblemFilter.explain((HttpServletRequest) getRequest(), tooLarge.get());
    return new IOException("the request is too large");
  }

  private final class Limited extends ServletInputStream {
    private final ServletInputStream in;
    private long read;

    Limited(ServletInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int octet = in.read();
      count(octet < 0 ? 0 : 1);
      return octet;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int got = in.read(bytes, from, length);
      count(Math.max(0, got));
      return got;
    }

    private void count(int more) throws IOException {
      read += more;
      if (read > limit) {
        throw refusal();
      }
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}

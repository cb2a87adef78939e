package org.kutniti.wiki;

/** One page cannot be read; the others can. */
public final class WikitextException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WikitextException(String reason, Throwable cause) {
    super(reason, cause);
  }
}

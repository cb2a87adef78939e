package org.kutniti.store;

import java.nio.file.Path;

/** The store cannot be used; the message names its folder and why. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(Path folder, String problem) {
    super(folder + ": " + problem);
  }

  StoreException(Path folder, String problem, Throwable cause) {
    super(folder + ": " + problem, cause);
  }
}

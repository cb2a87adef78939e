package org.kutniti.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** How much of the inputs has been read, in bytes as they lie on the disk. */
final class ReadBytes {
  private final AtomicLong read = new AtomicLong();

  long read() {
    return read.get();
  }

  /** The same file; what is read of it is counted. */
  InputFile counting(InputFile file) {
    return new InputFile(
        file.place(),
        file.id(),
        file.format(),
        () -> new Counted(file.open()),
        file.anywhere().map(this::counting));
  }

  /** Of files that are read in any order the whole counts once they are opened. */
  private InputFile.RandomAccess counting(InputFile.RandomAccess file) {
    return () -> {
      org.apache.parquet.io.InputFile opened = file.open();
      read.addAndGet(opened.getLength());
      return opened;
    };
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int octet = super.read();
      read.addAndGet(octet < 0 ? 0 : 1);
      return octet;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
      int got = super.read(bytes, from, count);
      read.addAndGet(Math.max(0, got));
      return got;
    }
  }
}

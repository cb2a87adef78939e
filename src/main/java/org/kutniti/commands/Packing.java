package org.kutniti.commands;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * How a file is packed, which the ending of its name tells. The same content gives the same bytes.
 */
enum Packing {
  GZ(".gz") {
    @Override
    OutputStream pack(OutputStream out) throws IOException {
      return new GZIPOutputStream(out, BUFFER);
    }
  },
  ZST(".zst") {
    @Override
    OutputStream pack(OutputStream out) throws IOException {
      return new ZstdOutputStream(out);
    }
  },
  NONE("") {
    @Override
    OutputStream pack(OutputStream out) {
      return out;
    }
  };

  private static final int BUFFER = 1 << 16;

  private final String ending;

  Packing(String ending) {
    this.ending = ending;
  }

  abstract OutputStream pack(OutputStream out) throws IOException;

  /** What names of such files end in. */
  String ending() {
    return ending;
  }

  /** The packing of a file of that name. */
  static Packing of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(p -> name.endsWith(p.ending)).findFirst().orElse(NONE);
  }

  /** Opens a file to be written to, whatever its name. */
  OutputStream open(Path file) throws IOException {
    return pack(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
  }
}

package org.kutniti.commands;

import io.airlift.compress.zstd.ZstdInputStream;
import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How a file is packed, which the ending of its name tells. The same content gives the same bytes.
 */
enum Packing {
  GZ(".gz", "application/gzip") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new GZIPInputStream(in, BUFFER);
    }

    @Override
    OutputStream pack(OutputStream out) throws IOException {
      return new GZIPOutputStream(out, BUFFER);
    }
  },
  ZST(".zst", "application/zstd") {
    @Override
    InputStream unpack(InputStream in) {
      return new ZstdInputStream(in);
    }

    @Override
    OutputStream pack(OutputStream out) throws IOException {
      return new ZstdOutputStream(out);
    }
  },
  NONE("", null) {
    @Override
    InputStream unpack(InputStream in) {
      return in;
    }

    @Override
    OutputStream pack(OutputStream out) {
      return out;
    }
  };

  private static final int BUFFER = 1 << 16;

  private final String ending;
  private final String mediaType;

  Packing(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  abstract OutputStream pack(OutputStream out) throws IOException;

  abstract InputStream unpack(InputStream in) throws IOException;

  /** Its media type; empty for what is not packed. */
  Optional<String> mediaType() {
    return Optional.ofNullable(mediaType);
  }

  /** What names of such files end in. */
  String ending() {
    return ending;
  }

  /** The packing of a file of that name. */
  static Packing of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(p -> name.endsWith(p.ending)).findFirst().orElse(NONE);
  }

  /** Opens a file to be read from. */
  InputStream read(Path file) throws IOException {
    return unpack(new BufferedInputStream(Files.newInputStream(file), BUFFER));
  }

  /** Opens a file to be written to, whatever its name. */
  OutputStream open(Path file) throws IOException {
    return pack(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
  }
}

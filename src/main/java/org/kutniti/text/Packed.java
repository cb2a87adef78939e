package org.kutniti.text;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * How an input is packed, told by its first bytes. What was packed piece by piece is read whole.
 */
enum Packed {
  GZIP(".gz", "1f8b") {
    // that of the JDK may take a pause of a pipe between two pieces for the end
    @Override
    InputStream opened(InputStream in) throws IOException {
      return GzipCompressorInputStream.builder()
          .setInputStream(in)
          .setDecompressConcatenated(true)
          .get();
    }
  },
  BZIP2(".bz2", "425a68") {
    @Override
    InputStream opened(InputStream in) throws IOException {
      return new BZip2CompressorInputStream(in, true);
    }
  },
  ZSTANDARD(".zst", "28b52ffd") {
    @Override
    InputStream opened(InputStream in) {
      return new ZstdInputStream(in);
    }
  };

  /** What names of packed files end in. */
  static final List<String> ENDINGS = Arrays.stream(values()).map(p -> p.ending).toList();

  private final String ending;
  private final byte[] beginning;

  Packed(String ending, String beginning) {
    this.ending = ending;
    this.beginning = HexFormat.of().parseHex(beginning);
  }

  abstract InputStream opened(InputStream in) throws IOException;

  /** What is packed in a stream; whatever is wrong with it is an {@link IOException}. */
  final InputStream unpacked(InputStream in) throws IOException {
    return new UnpackedStream(opened(in));
  }

  /** Whether the stream opens as this packing does; consumes nothing. */
  boolean opens(BufferedInputStream in) throws IOException {
    in.mark(beginning.length);
    boolean same = Arrays.equals(in.readNBytes(beginning.length), beginning);
    in.reset();
    return same;
  }
}

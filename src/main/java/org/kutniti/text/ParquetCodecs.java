package org.kutniti.text;

import io.airlift.compress.Decompressor;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Unpacks the pages of Parquet files, without native code. */
final class ParquetCodecs implements CompressionCodecFactory {

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
    return switch (name) {
      case UNCOMPRESSED -> (Whole) (bytes, size) -> bytes;
      case GZIP -> (Whole) (bytes, size) -> inflated(bytes, size);
      case SNAPPY -> (Whole) (bytes, size) -> unpacked(new SnappyDecompressor(), bytes, size);
      case ZSTD -> (Whole) (bytes, size) -> unpacked(new ZstdDecompressor(), bytes, size);
      case LZ4_RAW -> (Whole) (bytes, size) -> unpacked(new Lz4Decompressor(), bytes, size);
      default ->
          throw new UnreadableException(
              "packed with %s; expected Snappy, gzip, Zstandard or LZ4".formatted(name));
    };
  }

  /** Unpacks a page from an array into another. */
  @FunctionalInterface
  private interface Whole extends BytesInputDecompressor {
    byte[] unpacked(byte[] bytes, int size) throws IOException;

    @Override
    default BytesInput decompress(BytesInput bytes, int size) throws IOException {
      ByteArrayOutputStream packed = new ByteArrayOutputStream((int) bytes.size());
      bytes.writeAllTo(packed);
      return BytesInput.from(unpacked(packed.toByteArray(), size));
    }

    @Override
    default void decompress(ByteBuffer in, int packedSize, ByteBuffer out, int size)
        throws IOException {
      byte[] packed = new byte[packedSize];
      in.get(packed);
      out.put(unpacked(packed, size));
    }

    @Override
    default void release() {
      // holds nothing
    }
  }

  private static byte[] inflated(byte[] packed, int size) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readNBytes(size);
    }
  }

  private static byte[] unpacked(Decompressor codec, byte[] packed, int size) {
    byte[] bytes = new byte[size];
    codec.decompress(packed, 0, packed.length, bytes, 0, size);
    return bytes;
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName name) {
    throw new UnsupportedOperationException("files are read and not written");
  }

  @Override
  public void release() {
    // holds nothing
  }
}

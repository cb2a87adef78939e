package org.kutniti.spark;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.kutniti.fact.FactTable;

/** The table of facts of one part, in Parquet; what is empty in the table is null here. */
final class FactsFile implements AutoCloseable {
  private static final Set<String> OFFSETS = Set.of("start", "end");
  private static final Set<String> SHARES = Set.of("confidence");
  private static final MessageType SCHEMA = schema();

  private final ParquetWriter<Group> out;

  FactsFile(Path file, Folder folder) throws IOException {
    out =
        ExampleParquetWriter.builder(HadoopOutputFile.fromPath(file, folder.hadoop()))
            .withConf(folder.hadoop())
            .withType(SCHEMA)
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .build();
  }

  private static MessageType schema() {
    Types.MessageTypeBuilder columns = Types.buildMessage();
    for (String column : FactTable.COLUMNS) {
      if (OFFSETS.contains(column)) {
        columns.optional(PrimitiveTypeName.INT32).named(column);
      } else if (SHARES.contains(column)) {
        columns.optional(PrimitiveTypeName.DOUBLE).named(column);
      } else {
        columns
            .optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named(column);
      }
    }
    return columns.named("fact");
  }

  /** Adds a row with a value for every column. */
  void add(List<String> row) throws IOException {
    Group group = new SimpleGroup(SCHEMA);
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        put(group, FactTable.COLUMNS.get(i), row.get(i));
      }
    }
    out.write(group);
  }

  private static void put(Group group, String column, String value) {
    if (OFFSETS.contains(column)) {
      group.append(column, Integer.parseInt(value));
    } else if (SHARES.contains(column)) {
      group.append(column, Double.parseDouble(value));
    } else {
      group.append(column, value);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

package org.kutniti.text;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;

/** The documents of one Parquet file, a row at a time; one group of rows is held, packed. */
final class ParquetReadings extends ManyReadings {
  /** What a file in Parquet opens with. */
  static final String BEGINNING = "PAR1";

  private final String file;
  private final int limit;
  private final ParquetFileReader reader;
  private final ParquetRow columns;
  private int groups;
  private long rows;
  private long row;
  private long end;
  private RecordReader<Group> group;

  private ParquetReadings(String file, int limit, ParquetFileReader reader, ParquetRow columns) {
    this.file = file;
    this.limit = limit;
    this.reader = reader;
    this.columns = columns;
  }

  /**
   * Opens a file and looks at its columns.
   *
   * @param limit how many bytes a document may hold
   * @throws UnreadableException when it is no Parquet, or none with texts
   */
  static ParquetReadings open(InputFile file, int limit) throws IOException {
    InputFile.RandomAccess anywhere =
        file.anywhere()
            .orElseThrow(
                () -> new UnreadableException("Parquet is read from its end; expected a file"));
    ParquetFileReader reader = reader(anywhere);
    try {
      ParquetRow columns = ParquetRow.of(reader.getFileMetaData().getSchema());
      reader.setRequestedSchema(columns.schema());
      return new ParquetReadings(file.place(), limit, reader, columns);
    } catch (UnreadableException e) {
      reader.close();
      throw e;
    }
  }

  private static ParquetFileReader reader(InputFile.RandomAccess anywhere) throws IOException {
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withCodecFactory(new ParquetCodecs())
            .withUseHadoopVectoredIo(false)
            .build();
    try {
      return ParquetFileReader.open(anywhere.open(), options);
    } catch (RuntimeException e) {
      throw new UnreadableException("no Parquet: " + firstLine(e));
    }
  }

  @Override
  Reading find() {
    return row < end ? read() : nextGroup();
  }

  private Reading read() {
    row++;
    try {
      return new Reading.Read(columns.document(group.read(), limit));
    } catch (UnreadableException e) {
      return rejected(": row " + row, e.getMessage());
    } catch (RuntimeException e) {
      // what was packed is broken: nothing that follows in the group can be told apart
      long from = row;
      row = end;
      return rejected(": rows %d to %d".formatted(from, end), broken(e));
    }
  }

  private Reading nextGroup() {
    if (groups == reader.getRowGroups().size()) {
      return rows > 0 ? null : empty();
    }
    row = rows;
    rows += reader.getRowGroups().get(groups).getRowCount();
    end = rows;
    try {
      open(reader.readRowGroup(groups++));
      return find();
    } catch (IOException | RuntimeException e) {
      long from = row + 1;
      row = end;
      return rejected(": rows %d to %d".formatted(from, end), broken(e));
    }
  }

  private void open(PageReadStore pages) {
    group =
        new ColumnIOFactory(reader.getFileMetaData().getCreatedBy())
            .getColumnIO(columns.schema())
            .getRecordReader(pages, new GroupRecordConverter(columns.schema()));
  }

  private Reading empty() {
    rows = 1;
    return rejected("", "empty; expected a document a row");
  }

  private Reading rejected(String place, String reason) {
    return new Reading.Rejected(file + place, reason, Optional.empty());
  }

  private static String broken(Exception failure) {
    Throwable cause = failure.getCause() instanceof UnreadableException told ? told : failure;
    return "cannot be read: " + firstLine(cause);
  }

  private static String firstLine(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause().toString().equals(cause.getMessage())) {
      // its message is but the name of the cause
      cause = cause.getCause();
    }
    String message = Objects.toString(cause.getMessage(), "broken");
    return message.lines().findFirst().orElse("broken");
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new InputException(file + ": cannot be closed: " + e.getMessage(), e);
    }
  }
}

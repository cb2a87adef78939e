package org.kutniti.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

/** What stands in a cell, as a text; days and times as ISO 8601 writes them. */
final class ParquetValue {
  private ParquetValue() {}

  /**
   * The text of a cell that is not null.
   *
   * @param limit how many bytes it may hold
   * @throws UnreadableException when they are more, or not UTF-8
   */
  static String text(Group row, String column, int limit) {
    PrimitiveType type = row.getType().getType(column).asPrimitiveType();
    return switch (type.getPrimitiveTypeName()) {
      case BINARY, FIXED_LEN_BYTE_ARRAY -> string(row.getBinary(column, 0), limit);
      case INT32 -> number(type, row.getInteger(column, 0));
      case INT64 -> number(type, row.getLong(column, 0));
      case INT96 -> instant(row.getInt96(column, 0));
      default -> row.getValueToString(row.getType().getFieldIndex(column), 0);
    };
  }

  private static String string(Binary bytes, int limit) {
    if (bytes.length() > limit) {
      throw Bytes.tooLarge(limit);
    }
    return StrictUtf8.decode(bytes.getBytes());
  }

  private static String number(PrimitiveType type, long value) {
    LogicalTypeAnnotation means = type.getLogicalTypeAnnotation();
    if (means instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(value).toString();
    }
    return means instanceof TimestampLogicalTypeAnnotation time
        ? Instant.EPOCH.plus(value, unit(time)).toString()
        : Long.toString(value);
  }

  private static ChronoUnit unit(TimestampLogicalTypeAnnotation time) {
    return switch (time.getUnit()) {
      case MILLIS -> ChronoUnit.MILLIS;
      case MICROS -> ChronoUnit.MICROS;
      case NANOS -> ChronoUnit.NANOS;
    };
  }

  /** Times as older programs write them: a Julian day, and nanoseconds of it. */
  private static String instant(Binary bytes) {
    NanoTime time = NanoTime.fromBinary(bytes);
    LocalDate day = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, time.getJulianDay());
    Instant start = Instant.EPOCH.plus(day.toEpochDay(), ChronoUnit.DAYS);
    return start.plusNanos(time.getTimeOfDayNanos()).toString();
  }
}

package org.kutniti.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Which columns of a Parquet file make up a document; corpora name them differently.
 *
 * @param schema these columns alone, so that no others are read
 */
record ParquetRow(
    MessageType schema,
    String text,
    Optional<String> id,
    Optional<String> title,
    Optional<String> url,
    Optional<String> published,
    Optional<String> language) {

  /**
   * Looks for the columns that documents are made of.
   *
   * @throws UnreadableException when there is none with texts
   */
  static ParquetRow of(MessageType file) {
    ParquetRow row =
        new ParquetRow(
            file,
            column(file, "text", "body", "content").orElseThrow(() -> without(file)),
            column(file, "id", "doc_id"),
            column(file, "title"),
            column(file, "url"),
            column(file, "published", "date"),
            column(file, "language", "lang"));
    return row.alone();
  }

  private static Optional<String> column(MessageType file, String... names) {
    return Stream.of(names).filter(name -> holdsValue(file, name)).findFirst();
  }

  private static boolean holdsValue(MessageType file, String name) {
    return file.containsField(name)
        && file.getType(name).isPrimitive()
        && !file.getType(name).isRepetition(Type.Repetition.REPEATED);
  }

  private static UnreadableException without(MessageType file) {
    String names = file.getFields().stream().map(Type::getName).collect(Collectors.joining(", "));
    return new UnreadableException(
        "no column \"text\", \"body\" or \"content\" of strings; it has " + names);
  }

  private ParquetRow alone() {
    List<Type> wanted =
        Stream.of(Optional.of(text), id, title, url, published, language)
            .flatMap(Optional::stream)
            .map(schema::getType)
            .toList();
    MessageType alone = new MessageType(schema.getName(), wanted);
    return new ParquetRow(alone, text, id, title, url, published, language);
  }

  /**
   * The document of a row. Without a column of ids it is named after what it says and where it was
   * found, so that it keeps its id when rows come in another order.
   *
   * @param limit how many bytes its text may hold
   * @throws UnreadableException when a value that must be there is not
   */
  Document document(Group row, int limit) {
    String words = required(row, text, limit);
    Optional<String> address = url.flatMap(column -> value(row, column, limit));
    String name =
        id.map(column -> required(row, column, limit))
            .orElseGet(() -> ContentId.of(words, address.orElse("")));
    return new Document(
        name,
        words,
        title.flatMap(column -> value(row, column, limit)),
        address,
        published.flatMap(column -> value(row, column, limit)),
        language.flatMap(column -> value(row, column, limit)));
  }

  private String required(Group row, String column, int limit) {
    return value(row, column, limit)
        .orElseThrow(() -> new UnreadableException("\"%s\" is null or empty".formatted(column)));
  }

  private Optional<String> value(Group row, String column, int limit) {
    return row.getFieldRepetitionCount(column) == 0
        ? Optional.empty()
        : Optional.of(ParquetValue.text(row, column, limit)).filter(value -> !value.isBlank());
  }
}

package org.kutniti.evaluate;

import java.util.Locale;

/**
 * A fact as the table of facts gives it; relation, document and status may be full IRIs.
 *
 * @param document the document's id
 * @param relation the relation's name
 * @param subject a Wikidata IRI or id where linked, else a local IRI
 * @param subjectName its name in the document
 * @param object like the subject
 * @param objectName like the subject's
 * @param date EDTF, or empty
 * @param status empty for {@code asserted}
 * @param place like the subject, or empty
 * @param placeName like the subject's
 * @param label name or subject of an agreement
 * @param quote the words that it rests on
 */
public record FactRow(
    String document,
    String relation,
    String subject,
    String subjectName,
    String object,
    String objectName,
    String date,
    String status,
    String place,
    String placeName,
    String label,
    String quote) {

  private static final String ASSUMED = "asserted";

  public FactRow {
    document = Iri.documentName(document);
    relation = Iri.localName(relation);
    String given = Iri.localName(status).toLowerCase(Locale.ROOT);
    status = given.isEmpty() ? ASSUMED : given;
  }
}

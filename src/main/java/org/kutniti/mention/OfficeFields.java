package org.kutniti.mention;

import org.kutniti.language.Category;

/** Finds what an office is for: "for Trade and Industry" behind it. */
final class OfficeFields {
  private final Passage passage;
  private final MentionRow row;

  OfficeFields(Passage passage, MentionRow row) {
    this.passage = passage;
    this.row = row;
  }

  /** After the fields, known nouns in capital letters, behind an office that ends at a token. */
  int end(int office) {
    int end = office;
    int i = office;
    while (i < passage.size() && (isField(i) || joinsFields(i))) {
      end = isField(i) ? i + 1 : end;
      i++;
    }
    return end;
  }

  private boolean isField(int token) {
    return passage.casing().tellsName(token)
        && row.isUnnamed(token)
        && passage.readings().has(token, Category.FIELD);
  }

  private boolean joinsFields(int token) {
    return passage.readings().isPreposition(token)
        || passage.isSign(token, ',')
        || passage.readings().has(token, Category.AND)
        || passage.readings().has(token, Category.DETERMINER);
  }
}

package org.kutniti.dump;

import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * A name for a property, which says of its values what they would else have to say themselves.
 *
 * @param name the name
 * @param type the datatype of its literals as an IRI, {@code @id} or {@code @vocab} for things, or
 *     the empty string
 * @param container {@code @language} where its values are listed by language, or the empty string
 */
record JsonLdTerm(String name, String type, String container) {
  private static final Pattern PLAIN_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

  boolean isOfThings() {
    return type.equals("@id") || isOfWords();
  }

  boolean isOfWords() {
    return type.equals("@vocab");
  }

  boolean isByLanguage() {
    return container.equals("@language");
  }

  /** Whether the value may stand without its datatype or language. */
  boolean fits(Node value) {
    if (!value.isLiteral()) {
      return isOfThings();
    }
    if (!value.getLiteralLanguage().isEmpty()) {
      return isByLanguage();
    }
    String datatype = value.getLiteralDatatypeURI();
    return !isByLanguage()
        && (type.isEmpty()
            ? datatype.equals(XSDDatatype.XSDstring.getURI())
            : type.equals(datatype));
  }

  /** Whether a literal that fits can be a number of JSON, and comes back as it is written. */
  static boolean isNumber(Node literal) {
    return literal.getLiteralDatatype().equals(XSDDatatype.XSDinteger)
        && PLAIN_NUMBER.matcher(literal.getLiteralLexicalForm()).matches();
  }
}

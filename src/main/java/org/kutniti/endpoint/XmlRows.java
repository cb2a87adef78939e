package org.kutniti.endpoint;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.kutniti.dump.XmlText;

/** Rows as XML can carry them: it has no place for most control characters. */
final class XmlRows {
  private XmlRows() {}

  /** The rows themselves where they are not written in XML. */
  static RowSet legal(RowSet rows, Lang form) {
    return form.equals(ResultSetLang.RS_XML)
        ? RowSetStream.create(rows.getResultVars(), Iter.map(rows, XmlRows::legal))
        : rows;
  }

  private static Binding legal(Binding row) {
    BindingBuilder legal = Binding.builder();
    row.forEach((variable, node) -> legal.add(variable, XmlText.legal(node)));
    return legal.build();
  }
}

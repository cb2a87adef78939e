package org.kutniti.release;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.kutniti.fact.FactTable;

/** A table of facts as it was released (SPARQL 1.1 Query Results CSV). */
public final class CsvTable {
  private CsvTable() {}

  /**
   * The rows, read as they are asked for.
   *
   * @param name what messages call it
   * @throws ReleaseException when its columns are others than those of {@link FactTable}
   */
  public static Iterator<List<String>> rows(String name, InputStream in) {
    RowSetReader reader =
        RowSetReaderRegistry.getFactory(ResultSetLang.RS_CSV).create(ResultSetLang.RS_CSV);
    RowSet rows = reader.read(in, new Context());
    List<String> columns = rows.getResultVars().stream().map(Var::getVarName).toList();
    if (!columns.equals(FactTable.COLUMNS)) {
      throw new ReleaseException(name + ": expected the columns " + FactTable.COLUMNS);
    }
    return Iter.map(rows, row -> rows.getResultVars().stream().map(v -> cell(row, v)).toList());
  }

  private static String cell(Binding row, Var column) {
    return row.contains(column) ? row.get(column).getLiteralLexicalForm() : "";
  }
}

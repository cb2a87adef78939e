package org.kutniti.endpoint;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;

/** The functions that queries may call: those with a name, and no class of this program's. */
final class NamedFunctions extends FunctionRegistry {
  /** Takes over what is registered. */
  NamedFunctions(FunctionRegistry registered) {
    Iterable<String> names = registered::keys;
    names.forEach(name -> put(name, registered.get(name)));
  }

  @Override
  public FunctionFactory get(String name) {
    return name.startsWith(ARQConstants.javaClassURIScheme) ? null : super.get(name);
  }
}

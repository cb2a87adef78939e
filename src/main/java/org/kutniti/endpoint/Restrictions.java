package org.kutniti.endpoint;

import java.net.http.HttpClient;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.pfunction.library.strSplit;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;

/** What queries may not do: take long, and reach other servers that were not named. */
final class Restrictions {
  private Restrictions() {}

  static void apply(Context context, EndpointSettings settings) {
    // one number is for the whole; a second one, for the first row, would overrule it until that
    context.set(ARQ.queryTimeout, Long.toString(settings.limits().time().toMillis()));
    context.set(ARQ.updateTimeout, Long.toString(settings.limits().time().toMillis()));
    PropertyFunctionRegistry.set(context, stoppable());
    FunctionRegistry.set(context, new NamedFunctions(FunctionRegistry.get()));
    allow(context, settings.services(), settings);
  }

  /** Splitting takes a regular expression, and cannot be stopped as filters can. */
  private static PropertyFunctionRegistry stoppable() {
    PropertyFunctionRegistry functions =
        PropertyFunctionRegistry.createFrom(PropertyFunctionRegistry.get());
    functions.put(
        ARQConstants.javaClassURIScheme + strSplit.class.getName(),
        uri -> {
          throw new QueryDeniedException("apf:strSplit is off");
        });
    return functions;
  }

  /** A service must not send us on to one that was not named. */
  private static void allow(Context context, Set<String> services, EndpointSettings settings) {
    context.set(
        ARQ.httpQueryClient,
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.limits().time())
            .build());
    context.set(ARQ.httpQueryTimeout, settings.limits().time().toMillis());
    ServiceExecutorRegistry registry = ServiceExecutorRegistry.get().copy();
    registry.addSingleLink(
        (execution, original, binding, executionContext, chain) -> {
          if (!isAllowed(execution.getService(), services)) {
            throw new QueryDeniedException(
                "SERVICE %s is not asked; --allow-service opens the servers that it names"
                    .formatted(execution.getService()));
          }
          return chain.createExecution(execution, original, binding, executionContext);
        });
    ServiceExecutorRegistry.set(context, registry);
  }

  private static boolean isAllowed(Node service, Set<String> services) {
    return service.isURI() && services.contains(service.getURI());
  }
}

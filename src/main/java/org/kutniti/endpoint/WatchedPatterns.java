package org.kutniti.endpoint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Makes the regular expressions of a query such that they stop when the query is stopped. */
final class WatchedPatterns extends ExprTransformCopy {
  private static final Pattern MAY_HAVE_SOME =
      Pattern.compile("regex|replace|matches", Pattern.CASE_INSENSITIVE);

  private static final String FUNCTIONS = ARQConstants.fnPrefix;

  private WatchedPatterns() {}

  /**
   * The same query, watched.
   *
   * @param spelled the query as Jena writes it
   */
  static Query in(Query query, String spelled) {
    return MAY_HAVE_SOME.matcher(spelled).find()
        ? QueryTransformOps.transform(query, new ElementTransformCopyBase(), new WatchedPatterns())
        : query;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex || isCall(function, "matches")) {
      return new WatchedRegex(arguments);
    }
    if (function instanceof E_StrReplace || isCall(function, "replace")) {
      return new WatchedReplace(arguments);
    }
    return super.transform(function, arguments);
  }

  private static boolean isCall(ExprFunctionN function, String name) {
    return function instanceof E_Function call && call.getFunctionIRI().equals(FUNCTIONS + name);
  }

  private static Expr optional(ExprList arguments, int index) {
    return index < arguments.size() ? arguments.get(index) : null;
  }

  private static Matcher matcher(List<NodeValue> values, int flags, FunctionEnv environment) {
    NodeValue text = values.get(0);
    NodeValue pattern = values.get(1);
    if (!text.asNode().isLiteral() || !pattern.isString()) {
      throw new ExprEvalException("a pattern and what it is sought in are strings");
    }
    String given = flags < values.size() ? values.get(flags).getString() : null;
    return RegexEngine.makePattern("REGEX", pattern.getString(), given)
        .matcher(WatchedText.of(text.asNode().getLiteralLexicalForm(), environment));
  }

  /** So the optimizer is told, which would work out constants before the query's time runs. */
  private static NodeValue tooEarly() {
    throw new ExprEvalException("not before the query runs, and can be stopped");
  }

  private static final class WatchedRegex extends E_Regex {
    WatchedRegex(ExprList arguments) {
      super(arguments.get(0), arguments.get(1), optional(arguments, 2));
    }

    @Override
    public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
      return NodeValue.booleanReturn(matcher(values, 2, environment).find());
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      return tooEarly();
    }

    @Override
    public Expr copy(ExprList other) {
      return new WatchedRegex(other);
    }
  }

  private static final class WatchedReplace extends E_StrReplace {
    WatchedReplace(ExprList arguments) {
      super(arguments.get(0), arguments.get(1), arguments.get(2), optional(arguments, 3));
    }

    /**
     * First it is seen whether it comes to an end; if so, it does for the one who replaces, too.
     */
    @Override
    public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
      Matcher matcher = matcher(values, 3, environment);
      while (matcher.find()) {
        // on to the next
      }
      return super.eval(values);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      return tooEarly();
    }

    @Override
    public Expr copy(ExprList other) {
      return new WatchedReplace(other);
    }
  }
}

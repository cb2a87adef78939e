package org.kutniti.browser;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives each test the visitor that it asks for. */
final class Visits
    implements ExecutionCondition, BeforeAllCallback, ParameterResolver, AfterEachCallback {
  private static final ExtensionContext.Namespace OWN =
      ExtensionContext.Namespace.create(Visits.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Chromium.lacking()
        .map(ConditionEvaluationResult::disabled)
        .orElseGet(() -> ConditionEvaluationResult.enabled("there is a browser"));
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Workbench.of(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Look look =
        look(parameter.getParameter().getDeclaringExecutable())
            .or(() -> look(context.getRequiredTestClass()))
            .orElseThrow();
    Visitor visitor = Workbench.of(context).visitor(look.language(), look.width(), look.theme());
    context.getStore(OWN).put(Visitor.class, visitor);
    return visitor;
  }

  private static Optional<Look> look(AnnotatedElement element) {
    return AnnotationSupport.findAnnotation(element, Look.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Optional.ofNullable(context.getStore(OWN).remove(Visitor.class, Visitor.class))
        .ifPresent(Visitor::close);
  }
}

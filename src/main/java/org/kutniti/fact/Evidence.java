package org.kutniti.fact;

import org.kutniti.text.Span;

/**
 * The words that a fact rests on.
 *
 * @param span where they stand in the document
 * @param quote the document's code points of that span
 * @param rule id of the rule that found the fact there
 * @param confidence of the rule, above 0 and at most 1
 */
public record Evidence(Span span, String quote, String rule, double confidence) {}

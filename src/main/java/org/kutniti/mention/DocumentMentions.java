package org.kutniti.mention;

import java.util.List;
import org.kutniti.text.Prose;

/**
 * What was found in one document.
 *
 * @param sentences in order
 * @param datelines the dates of the lines that tell when it was published
 * @param people the persons of the document, each with all names used for it
 */
public record DocumentMentions(
    Prose prose, List<SentenceMentions> sentences, List<DateMention> datelines, People people) {}

package org.kutniti.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kutniti.ontology.Status;

/**
 * Words that tell how a trigger is meant.
 *
 * @param words any of which is the cue
 * @param where it stands
 * @param forms the verb forms that it speaks to; empty for any
 * @param status what the fact becomes; nothing when it is none
 */
record StatusCue(List<Pattern> words, Where where, Set<String> forms, Optional<Status> status) {
  /** Where a cue stands, seen from the trigger. */
  enum Where {
    /** Right after it. */
    NEXT,
    /** Before it in its clause. */
    BEFORE,
    /** After it in its clause. */
    AFTER,
    /** On either side in its clause. */
    CLAUSE,
    /** From its last verb on in its clause. */
    FROM,
    /** Among the auxiliaries right before its verb. */
    GROUP,
    /** Between its words. */
    WITHIN,
    /** Anywhere in the sentence. */
    SENTENCE,

    /** Before the trigger, whichever clause. */
    AHEAD,

    /** In what a trigger leads up to that opens the sentence without a subject. */
    OPENED
  }

  /** Whether the cue says something of a verb in this form. */
  boolean speaksTo(String form) {
    return forms.isEmpty() || forms.contains(form);
  }
}

package org.kutniti.extract;

/** Hears of each trigger that told of nothing, while a document is read. */
interface Misses {
  /** For reading as usual: hears nothing and costs nothing. */
  Misses UNHEARD =
      new Misses() {
        @Override
        public boolean hear() {
          return false;
        }

        @Override
        public void missed(Rule rule, Scene scene, TriggerMatch match) {}

        @Override
        public void sentenceEnds(ServedWords served) {}
      };

  /** Whether anything is to be heard. */
  boolean hear();

  /** A rule's trigger stood in a sentence and told of nothing. */
  void missed(Rule rule, Scene scene, TriggerMatch match);

  /** All rules have been applied to the sentence; these words have told of something. */
  void sentenceEnds(ServedWords served);
}

package org.kutniti.commands;

/**
 * What a build did, in documents.
 *
 * @param added that were not in the store
 * @param replaced that were there, but changed, or are read otherwise now
 * @param unchanged that were left as they are
 * @param removed that are no longer among the inputs
 * @param bad that could not be read
 * @param facts in the documents added and replaced
 * @param stored what is there now, for people
 */
record BuildSummary(
    long added, long replaced, long unchanged, long removed, long bad, long facts, String stored) {

  @Override
  public String toString() {
    return "%,d added, %,d replaced, %,d unchanged, %,d removed, %,d bad; %,d new facts; %s"
        .formatted(added, replaced, unchanged, removed, bad, facts, stored);
  }
}

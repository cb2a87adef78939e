package org.kutniti.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.fact.Iris;

/**
 * What a release says of itself.
 *
 * @param iris the names in the data
 * @param version changes whenever a dump does
 * @param date when it was made, by what the data or the caller say
 * @param licence the IRI of the licence
 * @param statements how many triples the union of all graphs has, in RDF 1.2
 * @param figures how many there are of what: tables of rows with the count as last cell, by name
 * @param files the dumps, then what belongs to them
 * @param accuracies what was measured
 * @param changes against the previous release, where there is one: how many of which kind
 */
public record Release(
    Iris iris,
    String version,
    GenerationDate date,
    String licence,
    long statements,
    Map<String, List<List<String>>> figures,
    List<ReleasedFile> files,
    List<Accuracy> accuracies,
    Optional<Map<Change.Kind, Long>> changes) {}

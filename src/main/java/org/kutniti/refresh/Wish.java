package org.kutniti.refresh;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What of a dump is of use; the rest is not taken apart, since most of a dump is of none.
 *
 * @param properties ids of the properties that are read
 * @param ended ids of qualifiers that say that a statement no longer holds
 * @param languages tags of those whose names are read
 * @param ids whether anything can come of an item of that id
 */
record Wish(
    Set<String> properties, Set<String> ended, Set<String> languages, Predicate<String> ids) {}

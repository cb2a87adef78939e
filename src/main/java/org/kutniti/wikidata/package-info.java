/**
 * What Wikidata says beside what the store says: a dump is read, compared, and given what it lacks.
 */
package org.kutniti.wikidata;

/**
 * Compares facts with a gold standard: which were found, which are wrong, which are missing, and
 * whether their dates, places and status agree.
 */
package org.kutniti.evaluate;

package org.kutniti.entity;

/**
 * One file of data, read whole.
 *
 * @param place its path, as messages name it
 * @param text its content
 */
record DataFile(String place, String text) {}

package org.kutniti.entity;

/**
 * A place on earth.
 *
 * @param latitude in degrees, north of the equator from 0 to 90, south below 0
 * @param longitude in degrees, east of Greenwich from 0 to 180, west below 0
 */
public record Coordinates(double latitude, double longitude) {
  static final int LATITUDE_AT_MOST = 90;
  static final int LONGITUDE_AT_MOST = 180;
}

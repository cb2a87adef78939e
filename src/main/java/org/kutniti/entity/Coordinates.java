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

  /** Whether there is such a place. */
  public static boolean areOnEarth(double latitude, double longitude) {
    return Math.abs(latitude) <= LATITUDE_AT_MOST && Math.abs(longitude) <= LONGITUDE_AT_MOST;
  }
}

package org.kutniti.endpoint;

import java.util.List;

/** A form in which an answer can be had. */
interface Offered {
  /** Its media types without parameters, the usual one first. */
  List<String> types();

  /** The names by which a request may ask for it: {@code ?format=ttl}. */
  List<String> names();
}

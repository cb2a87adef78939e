package org.kutniti.browser;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a test looks at the pages; on a class or a method. */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Visits.class)
@interface Look {
  /** The language that the browser prefers. */
  String language() default "en-GB";

  /** The window's width in pixels. */
  int width() default 1280;

  /** LIGHT or DARK. */
  String theme() default "LIGHT";
}

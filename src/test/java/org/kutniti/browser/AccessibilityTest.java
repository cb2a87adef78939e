package org.kutniti.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing serious on any page. */
@Look
class AccessibilityTest {
  @ParameterizedTest
  @MethodSource("org.kutniti.browser.Pages#all")
  void inTheLight(String path, Visitor visitor) {
    assertThat(Axe.serious(visitor.open(path))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.kutniti.browser.Pages#all")
  @Look(language = "bn-BD", theme = "DARK", width = 390)
  void inTheDarkOnAPhoneInBengali(String path, Visitor visitor) {
    assertThat(Axe.serious(visitor.open(path))).isEmpty();
  }
}

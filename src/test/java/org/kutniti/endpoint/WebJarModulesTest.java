package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebJarModulesTest {
  private static final WebJarModules MODULES = new WebJarModules("/lib/");

  @Test
  void importsLeadToThisServer() {
    String module =
        """
        import { a, b } from '@codemirror/state';
        import elt from "crelt";
        import { c } from './own.js';
        export { d } from '@lezer/common';
        let text = "from 'nowhere'";
        """;

    assertThat(MODULES.fit(module))
        .contains("from '/lib/codemirror__state.js'")
        .contains("from \"/lib/crelt.js\"")
        .contains("from './own.js'")
        .contains("from '/lib/lezer__common.js'")
        .contains("\"from 'nowhere'\"");
  }

  @Test
  void linesOfCommentAreLeftOutAndNothingElse() {
    String module =
        """
        /**
        What it does. ** Stars **
        */
        let a = 1; // stays
          // goes
          /* goes */
        /*@__PURE__*/let b = 2;
        let c = "http://example.org"; /* stays */
        """;

    assertThat(MODULES.fit(module))
        .isEqualTo(
            """
            let a = 1; // stays
            /*@__PURE__*/let b = 2;
            let c = "http://example.org"; /* stays */
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "codemirror__view",
        "codemirror__state",
        "codemirror__language",
        "codemirror__commands",
        "codemirror__autocomplete",
        "codemirror__lint",
        "lezer__common",
        "lezer__highlight",
        "style-mod",
        "crelt",
        "w3c-keyname",
        "marijn__find-cluster-break"
      })
  void everyModuleOfTheEditorIsThere(String artifact) throws IOException {
    assertThat(MODULES.find(artifact).orElseThrow())
        .contains("export")
        .doesNotContain("from '@", "from \"@");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none", "../crelt", "crelt/index", "Crelt", "."})
  void nothingElseIs(String artifact) throws IOException {
    assertThat(MODULES.find(artifact)).isEmpty();
  }
}

package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passwords are kept so that nobody can read them off. */
class PasswordFileTest {
  private static final String SECRET = "কূটনীতি-2026";
  @TempDir Path folder;

  @Test
  void aLineTellsNothingOfThePasswordAndLetsItIn() {
    String line = PasswordFile.line("anna", SECRET.toCharArray());

    assertThat(line).startsWith("anna: pbkdf2$").doesNotContain(SECRET);
    HashedPassword read = HashedPassword.parse(line.substring("anna: ".length())).orElseThrow();
    assertThat(read.check(SECRET)).isTrue();
    assertThat(read.check(SECRET)).as("once more").isTrue();
    assertThat(read.check(SECRET + "x")).isFalse();
    assertThat(read.check("")).isFalse();
    assertThat(read.check(null)).isFalse();
  }

  @Test
  void twoLinesOfOnePasswordDiffer() {
    assertThat(PasswordFile.line("anna", SECRET.toCharArray()))
        .isNotEqualTo(PasswordFile.line("anna", SECRET.toCharArray()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "anna: secret        | :1: the password of 'anna' is not hashed",
        "anna: MD5:5ebe2294  | :1: the password of 'anna' is not hashed",
        "anna                | :1: expected a line",
        "# nobody            | : names nobody",
      })
  void whatIsNotHashedIsRefusedAndNotShown(String line, String message) throws Exception {
    Path file = Files.writeString(folder.resolve("passwords"), line + "\n");

    assertThatThrownBy(() -> PasswordFile.read(file))
        .isInstanceOf(EndpointException.class)
        .hasMessageStartingWith(file + message)
        .hasMessageNotContainingAny("secret", "5ebe2294");
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> PasswordFile.read(folder.resolve("none")))
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining("cannot be read");
  }
}

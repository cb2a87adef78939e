package org.kutniti.endpoint;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.security.UserStore;

/** Who may change the data: a line {@code name: password} each, the password hashed. */
public final class PasswordFile {
  private static final String ROLE = "editor";

  private PasswordFile() {}

  /** The line for a user, with the password hashed. */
  public static String line(String user, char[] password) {
    return user + ": " + HashedPassword.of(password);
  }

  /**
   * Reads a file; lines that begin with # are notes.
   *
   * @throws EndpointException with file and line when a line has not that form
   */
  static UserStore read(Path file) {
    UserStore users = new UserStore();
    parse(file).forEach((name, password) -> users.addUser(name, password, new String[] {ROLE}));
    return users;
  }

  private static Map<String, HashedPassword> parse(Path file) {
    List<String> lines = lines(file);
    Map<String, HashedPassword> users = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        String[] parts = line.split(":\\s*", 2);
        users.put(parts[0], password(parts, file + ":" + (i + 1)));
      }
    }
    if (users.isEmpty()) {
      throw new EndpointException(file + ": names nobody; expected a line as 'password' makes it");
    }
    return users;
  }

  /** What was expected is said, never what stands there. */
  private static HashedPassword password(String[] parts, String place) {
    if (parts.length < 2 || parts[0].isBlank()) {
      throw new EndpointException(place + ": expected a line as 'kutniti password NAME' makes it");
    }
    return HashedPassword.parse(parts[1])
        .orElseThrow(
            () ->
                new EndpointException(
                    "%s: the password of '%s' is not hashed; expected what 'kutniti password %s' makes"
                        .formatted(place, parts[0], parts[0])));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new EndpointException(file + ": is not UTF-8", e);
    } catch (IOException e) {
      throw new EndpointException(
          file + ": cannot be read; expected lines as 'kutniti password NAME' makes them", e);
    }
  }
}

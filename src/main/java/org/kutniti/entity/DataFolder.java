package org.kutniti.entity;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds the entity files of a folder or of the program itself by listing, in order of name. */
final class DataFolder {
  private static final String BUILT_IN = "entities/";
  private static final String ENDING = ".tsv";

  private DataFolder() {}

  /** The files that come with the program, which may run from a jar or from a folder. */
  static List<DataFile> builtIn() {
    URL url = DataFolder.class.getResource("/" + BUILT_IN);
    if (url == null) {
      throw new EntityDataException("/" + BUILT_IN + ": not on the class path");
    }
    try {
      return url.getProtocol().equals("jar")
          ? ofJar(((JarURLConnection) url.openConnection()).getJarFile())
          : of(Path.of(URI.create(url.toString())));
    } catch (IOException e) {
      throw unreadable(url.toString(), e);
    }
  }

  /** The files that lie directly in a folder. */
  static List<DataFile> of(Path folder) {
    try (Stream<Path> listing = Files.list(folder)) {
      List<DataFile> files = new ArrayList<>();
      for (Path path : listing.filter(p -> p.toString().endsWith(ENDING)).sorted().toList()) {
        files.add(file(path.toString(), Files.readAllBytes(path)));
      }
      return files;
    } catch (IOException e) {
      throw unreadable(folder.toString(), e);
    }
  }

  private static List<DataFile> ofJar(JarFile jar) throws IOException {
    List<DataFile> files = new ArrayList<>();
    for (JarEntry entry : jar.stream().filter(DataFolder::isData).toList()) {
      try (InputStream in = jar.getInputStream(entry)) {
        files.add(file(entry.getName(), in.readAllBytes()));
      }
    }
    return files;
  }

  private static boolean isData(JarEntry entry) {
    String name = entry.getName();
    return name.startsWith(BUILT_IN) && name.endsWith(ENDING);
  }

  private static DataFile file(String place, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new DataFile(place, text);
    } catch (CharacterCodingException e) {
      throw new EntityDataException(place + ": not UTF-8");
    }
  }

  private static EntityDataException unreadable(String place, IOException cause) {
    return new EntityDataException(place + ": cannot be read (" + cause + ")");
  }
}

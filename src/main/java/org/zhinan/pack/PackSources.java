package org.zhinan.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Finds the packs of a folder, and those that come with the program. */
public final class PackSources {

  static final String KNOWLEDGE = "knowledge";

  private PackSources() {}

  /** Every folder within this one that holds a {@code pack.yaml}, by name. */
  public static List<PackSource> inFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> Files.isRegularFile(child.resolve(PackFile.NAME)))
          .sorted()
          .map(PackSource::ofFolder)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Those at a place: a pack's own folder, a folder of packs, a jar or zip with a folder {@code
   * knowledge} in it, or what a {@link PackShelf} keeps. None where there is nothing.
   */
  public static List<PackSource> at(Path place) {
    if (Files.isRegularFile(place)) {
      return inFile(place);
    }
    return Files.isRegularFile(place.resolve(PackFile.NAME))
        ? List.of(PackSource.ofFolder(place))
        : inFolder(place);
  }

  private static List<PackSource> inFile(Path file) {
    try {
      return inJar(file);
    } catch (IOException | ProviderNotFoundException e) {
      return List.of();
    }
  }

  /** Those under {@code knowledge/} on the class path: in the jar, or among the built classes. */
  public static List<PackSource> onClassPath() {
    return onClassPath(PackSources.class.getClassLoader());
  }

  static List<PackSource> onClassPath(ClassLoader loader) {
    List<PackSource> sources = new ArrayList<>();
    try {
      for (URL url : Collections.list(loader.getResources(KNOWLEDGE))) {
        sources.addAll(at(url));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path without addresses", e);
    }
    return sources;
  }

  private static List<PackSource> at(URL url) throws IOException, URISyntaxException {
    return url.openConnection() instanceof JarURLConnection jar
        ? inJar(Path.of(jar.getJarFileURL().toURI()))
        : inFolder(Path.of(url.toURI()));
  }

  private static List<PackSource> inJar(Path file) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(file)) {
      return inFolder(jar.getPath("/" + KNOWLEDGE));
    }
  }
}

package org.zhinan.pack;

import java.util.Set;

/**
 * Which files a pack may hold: a file that nobody reads is a mistyped name. Some belong to the
 * readers of other packages (words, cases).
 */
final class KnownFiles {

  private static final Set<String> FILES =
      Set.of(
          PackFile.NAME,
          FactsFile.NAME,
          DirectionsFile.NAME,
          ParametersFile.NAME,
          ReadingsFile.NAME,
          DefinitionsFile.NAME,
          "lexicon.yaml",
          PapersFile.NAME,
          StepsFile.NAME,
          InformationFile.NAME,
          RepliesFile.NAME,
          CoverageFile.NAME);
  private static final Set<String> FOLDERS =
      Set.of("conditions", "lexicon", "cases", "information", SamplesFile.FOLDER);

  private KnownFiles() {}

  static void check(PackFiles files) {
    for (String file : files.source().files().keySet()) {
      if (file.endsWith(".yaml") && !file.startsWith("../") && !isKnown(file)) {
        files.problem(
            file,
            "a pack has no such file; allowed: " + Values.sorted(FILES) + ", conditions/*.yaml");
      }
    }
  }

  private static boolean isKnown(String file) {
    int slash = file.indexOf('/');
    return slash < 0 ? FILES.contains(file) : FOLDERS.contains(file.substring(0, slash));
  }
}

package org.zhinan.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhinan.fact.FactDictionary;
import org.zhinan.lexicon.Grammar;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.pack.yaml.YamlNode;

/** The grammar of the call in {@code knowledge/}, loaded from the source tree. */
public final class CallGrammar {

  private static final Path KNOWLEDGE = Path.of("knowledge");
  private static final String CALL = "guokefazi-2020-250";

  private final Problems problems = new Problems();

  public Problems problems() {
    return problems;
  }

  public Grammar load(FactDictionary facts, List<String> directions) {
    return new GrammarFiles(
            file("common/numerals.yaml"),
            file("common/phrases.yaml"),
            Wording.lexicon(PackSource.ofFolder(KNOWLEDGE.resolve(CALL)), problems),
            facts)
        .grammar(directions, Map.of("IL", List.of("A1-1.3", "A1-1.4")), information());
  }

  private List<YamlNode> information() {
    List<YamlNode> files = new ArrayList<>();
    files.add(file("common/information.yaml"));
    files.add(file(CALL + "/information.yaml"));
    PackSource.ofFolder(KNOWLEDGE.resolve(CALL))
        .listFiles("information", ".yaml")
        .forEach(name -> files.add(file(CALL + "/" + name)));
    return files;
  }

  private YamlNode file(String name) {
    try {
      return YamlNode.parse(name, Files.readString(KNOWLEDGE.resolve(name)), problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.zhinan.dialogue.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhinan.dialogue.guard.Word.Sort;
import org.zhinan.pack.guard.Stance;

/**
 * A model's sentence as the guard reads it.
 *
 * @param words without markers
 * @param tokens the clauses that it cites, each once
 * @param parts what stands in brackets last
 */
record ReadSentence(String words, List<String> tokens, List<Token> read, List<Part> parts) {

  private static final Pattern MARKER = Pattern.compile("\\s*\\[([a-z0-9]{1,6})\\]");

  ReadSentence {
    tokens = List.copyOf(tokens);
    read = List.copyOf(read);
    parts = List.copyOf(parts);
  }

  static ReadSentence of(String text, Scanner scanner) {
    List<String> tokens = MARKER.matcher(text).results().map(m -> m.group(1)).distinct().toList();
    String words = MARKER.matcher(text).replaceAll("");
    List<Token> read = scanner.read(words);
    List<Part> parts = new ArrayList<>(Parts.of(read));
    parts.sort(Comparator.comparing(Part::aside));
    return new ReadSentence(words, tokens, read, parts);
  }

  EnumSet<Stance> stances() {
    EnumSet<Stance> stances = EnumSet.noneOf(Stance.class);
    parts.forEach(part -> stances.addAll(part.stances()));
    return stances;
  }

  Optional<Token> find(Sort sort) {
    return read.stream().filter(token -> token.word().sort() == sort).findFirst();
  }
}

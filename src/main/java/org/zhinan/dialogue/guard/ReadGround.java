package org.zhinan.dialogue.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A clause as the guard reads it.
 *
 * @param sentences its sentences, each of parts
 * @param beside what may be named beside its own words: its headings and glosses
 */
record ReadGround(Ground ground, List<List<Part>> sentences, List<Part> beside) {

  private static final Pattern LABEL =
      Pattern.compile("^\\s*(?:[(\uFF08]?[0-9]{1,2}[)\uFF09.\u3001](?![0-9])|[\u2014-]+)\\s*");

  /** A heading this short is the clause's own label, whose number means nothing. */
  private static final int LABEL_LENGTH = 4;

  ReadGround {
    sentences = List.copyOf(sentences);
    beside = List.copyOf(beside);
  }

  static ReadGround of(Ground ground, Scanner scanner) {
    String text = LABEL.matcher(ground.text()).replaceFirst("");
    List<Part> beside = new ArrayList<>();
    ground.path().stream()
        .filter(heading -> heading.length() > LABEL_LENGTH)
        .forEach(heading -> beside.addAll(Parts.of(scanner.read(heading))));
    ground.glosses().forEach(gloss -> beside.addAll(Parts.of(scanner.read(gloss))));
    return new ReadGround(ground, Parts.sentences(scanner.read(text)), beside);
  }
}

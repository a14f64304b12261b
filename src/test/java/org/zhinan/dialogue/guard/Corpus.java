package org.zhinan.dialogue.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.Guideline;

/**
 * Sentences written down beside a question and the clauses of the shipped call that they cite:
 * {@code ? question | decided or information | token=clause … | en}, then lines of text.
 *
 * @param lines as written, without the header
 */
record Corpus(Basis basis, List<String> lines) {

  private static final Path FOLDER = Path.of("src/test/resources/models");

  static List<Corpus> read(String file, Guideline guideline) {
    List<Corpus> entries = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("? ")) {
        entries.add(new Corpus(basis(line.substring(2), file, guideline), new ArrayList<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        entries.get(entries.size() - 1).lines().add(line);
      }
    }
    return entries;
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Basis basis(String header, String file, Guideline guideline) {
    String[] fields = header.split(" \\| ");
    List<Ground> grounds =
        Arrays.stream(fields[2].trim().split(" ")).map(pair -> ground(pair, guideline)).toList();
    boolean english = file.contains("-en") || fields.length > 3;
    return new Basis(
        fields[0],
        List.of(),
        grounds,
        english ? Locale.ENGLISH : Locale.CHINA,
        fields[1].equals("decided"),
        List.of());
  }

  static Ground ground(String pair, Guideline guideline) {
    String[] parts = pair.split("=");
    Clause clause = guideline.getClause(new ClauseId(parts[1]));
    return new Ground(parts[0], clause.path(), clause.text(), List.of());
  }
}

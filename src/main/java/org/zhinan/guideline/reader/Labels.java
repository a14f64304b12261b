package org.zhinan.guideline.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The labels that guidelines use; where several fit, the longest wins. */
public record Labels(List<Label> labels) {

  public Labels {
    labels =
        labels.stream()
            .sorted(Comparator.comparingInt((Label l) -> l.word().length()).reversed())
            .toList();
  }

  /** The label that the line opens with, when one of the colons follows it. */
  public Optional<Label> findAtStart(String line, String colons) {
    return labels.stream().filter(label -> opens(label, line, colons)).findFirst();
  }

  private static boolean opens(Label label, String line, String colons) {
    if (!line.startsWith(label.word())) {
      return false;
    }
    String rest = line.substring(label.word().length()).stripLeading();
    return !rest.isEmpty() && colons.indexOf(rest.charAt(0)) >= 0;
  }
}

package org.zhinan.guideline.reader;

import java.util.Optional;

/** Tells what a line opens, from its numbering or label. */
record OpeningFinder(NumberingStyles styles, Labels labels) {

  Optional<Opening> find(Line line, boolean inDirections) {
    if (line.isRule()) {
      return Optional.of(new Opening.Rule());
    }
    Optional<Opening> numbered = findNumbered(line.text(), inDirections);
    if (numbered.isPresent()) {
      return numbered;
    }
    Optional<Opening> labelled = findLabelled(line.text());
    return labelled.isPresent() || !line.bullet() ? labelled : findBullet();
  }

  private Optional<Opening> findNumbered(String text, boolean inDirections) {
    for (NumberingStyle style : styles.styles()) {
      if (inDirections || style.role() != NumberingStyle.Role.DIRECTION) {
        Optional<NumberingStyle.Mark> mark = style.findAtStart(text);
        if (mark.isPresent()) {
          return Optional.of(new Opening.Numbered(style, mark.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Opening> findLabelled(String text) {
    return labels
        .findAtStart(text, colons())
        .map(label -> new Opening.Labelled(label, labelEnd(label, text) < text.length()));
  }

  private Optional<Opening> findBullet() {
    return styles
        .findCounted()
        .map(style -> new Opening.Numbered(style, new NumberingStyle.Mark("", "")));
  }

  /** Where the content begins in a line whose label is followed by an item; else nothing. */
  Optional<Integer> findItemAfterLabel(Line line, boolean inDirections, String source) {
    String raw = line.words().of(source);
    return labels
        .findAtStart(raw, colons())
        .map(label -> labelEnd(label, raw))
        .filter(end -> findNumbered(Markdown.clean(raw.substring(end)), inDirections).isPresent());
  }

  private int labelEnd(Label label, String text) {
    int at = label.word().length();
    while (colons().indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at + 1;
  }

  private String colons() {
    return styles.punctuation().colons();
  }
}

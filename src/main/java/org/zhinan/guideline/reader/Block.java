package org.zhinan.guideline.reader;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.base.TextSpan;

/** Lines that belong together: one clause to be. */
record Block(Opening opening, String text, List<TextSpan> spans, boolean heading) {

  Block {
    spans = List.copyOf(spans);
  }

  static Block of(Opening opening, Line line) {
    return new Block(opening, line.text(), List.of(line.words()), line.heading());
  }

  /** This block with a line that goes on where it broke off. */
  Block with(Line line) {
    List<TextSpan> more = new ArrayList<>(spans);
    more.add(line.words());
    return new Block(opening, join(line.text()), more, heading);
  }

  /** Whether its text is a title and no sentence, so that nothing can be missing at its end. */
  boolean isTitle() {
    return heading
        || opening instanceof Opening.Title
        || opening instanceof Opening.Part
        || (opening instanceof Opening.Numbered n && n.style().role() != NumberingStyle.Role.ITEM);
  }

  private String join(String tail) {
    if (text.isEmpty()) {
      return tail;
    }
    boolean latin = text.charAt(text.length() - 1) < 128 && tail.charAt(0) < 128;
    return text + (latin || opening instanceof Opening.Part ? " " : "") + tail;
  }
}

package org.zhinan.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.base.TextSpan;

/**
 * Looks for patterns in a lattice. At each place the first way wins that a pattern fits: options in
 * their order, longer tokens before shorter, shorter gaps before longer. Work is bounded: a pattern
 * that needs too many steps at one place does not fit there, and one that has used up its steps in
 * a text is not looked for further.
 */
public final class PatternMatcher {

  private static final int MOST_STEPS = 1_000;
  private static final int MOST_STEPS_IN_TEXT = 20_000;
  private static final String SENTENCE_ENDS = "\u3002;!?\n";
  private static final String COMMAS = ",\u3001";

  private final Lattice lattice;
  private final Ingredients ingredients;
  private int steps;

  public PatternMatcher(Lattice lattice) {
    this.lattice = lattice;
    this.ingredients = new Ingredients(lattice);
  }

  /** All places where the pattern fits, one for each start. */
  public List<Match> all(Pattern pattern) {
    if (!ingredients.hasAll(pattern.parts())) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    int used = 0;
    for (int start = 0; start < lattice.text().length() && used < MOST_STEPS_IN_TEXT; start++) {
      if (ingredients.canBegin(pattern.parts(), start)) {
        at(pattern, start).filter(m -> m.length() > 0).ifPresent(matches::add);
        used += steps;
      }
    }
    return matches;
  }

  /** How the pattern fits at a place, if it does. */
  public Optional<Match> at(Pattern pattern, int start) {
    steps = 0;
    Trail trail = new Trail();
    return !isBlank(start) && follow(new Rest(pattern.parts(), 0, Optional.empty()), start, trail)
        ? Optional.of(new Match(start, trail.end, trail.filled, trail.gaps))
        : Optional.empty();
  }

  /** What is still to be matched: the rest of a sequence, and what follows that sequence. */
  private record Rest(List<Pattern.Part> parts, int next, Optional<Rest> after) {
    boolean isDone() {
      return next == parts.size();
    }

    Pattern.Part part() {
      return parts.get(next);
    }

    Rest advanced() {
      return new Rest(parts, next + 1, after);
    }
  }

  private static final class Trail {
    private final List<Match.Filled> filled = new ArrayList<>();
    private final List<TextSpan> gaps = new ArrayList<>();
    private int end;
  }

  private boolean follow(Rest rest, int at, Trail trail) {
    if (++steps > MOST_STEPS) {
      return false;
    }
    if (rest.isDone()) {
      if (rest.after().isPresent()) {
        return follow(rest.after().get(), at, trail);
      }
      trail.end = at;
      return true;
    }
    Pattern.Part part = rest.part();
    if (part instanceof Pattern.Words words) {
      int from = afterBlank(at);
      int end = from + words.text().length();
      return lattice.text().startsWith(words.text(), from)
          && !isWithinWord(from)
          && follow(rest.advanced(), end, trail);
    }
    if (part instanceof Pattern.Slot slot) {
      return slot(slot, rest, afterBlank(at), trail);
    }
    if (part instanceof Pattern.Gap gap) {
      return gap(gap, rest, at, trail);
    }
    Optional<Rest> after = Optional.of(rest.advanced());
    for (List<Pattern.Part> option : ((Pattern.Choice) part).options()) {
      if (ingredients.canBegin(option, afterBlank(at))
          && follow(new Rest(option, 0, after), at, trail)) {
        return true;
      }
    }
    return false;
  }

  /** Blanks stand between Latin words alone, and belong to neither of two parts. */
  private int afterBlank(int at) {
    return isBlank(at) ? at + 1 : at;
  }

  private boolean isBlank(int at) {
    return at < lattice.text().length() && lattice.text().charAt(at) == ' ';
  }

  /** Latin words are found where a word begins; they may go on, as "submit" does in "submitted". */
  private boolean isWithinWord(int at) {
    return at > 0
        && at < lattice.text().length()
        && isLatinLetter(lattice.text().charAt(at - 1))
        && isLatinLetter(lattice.text().charAt(at));
  }

  private static boolean isLatinLetter(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  private boolean slot(Pattern.Slot slot, Rest rest, int at, Trail trail) {
    for (Token token : lattice.at(at)) {
      if (slot.admits(token)) {
        trail.filled.add(new Match.Filled(slot.field(), token));
        if (follow(rest.advanced(), token.end(), trail)) {
          return true;
        }
        trail.filled.remove(trail.filled.size() - 1);
      }
    }
    return false;
  }

  private boolean gap(Pattern.Gap gap, Rest rest, int at, Trail trail) {
    String text = lattice.text();
    for (int skipped = 0; skipped <= gap.most() && at + skipped <= text.length(); skipped++) {
      if (skipped > 0
          && (isBoundary(text.charAt(at + skipped - 1), gap)
              || endsWithOne(gap.without(), text, at, at + skipped))) {
        return false;
      }
      if (skipped > 0) {
        trail.gaps.add(new TextSpan(at, at + skipped));
      }
      if (follow(rest.advanced(), at + skipped, trail)) {
        return true;
      }
      if (skipped > 0) {
        trail.gaps.remove(trail.gaps.size() - 1);
      }
    }
    return false;
  }

  private static boolean endsWithOne(List<String> phrases, String text, int start, int end) {
    return phrases.stream()
        .anyMatch(p -> end - p.length() >= start && text.startsWith(p, end - p.length()));
  }

  private static boolean isBoundary(char c, Pattern.Gap gap) {
    return SENTENCE_ENDS.indexOf(c) >= 0 || (!gap.crossesCommas() && COMMAS.indexOf(c) >= 0);
  }
}

package org.zhinan.guideline.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts lines together to blocks: joins what page breaks, broken lines and headings in mid-sentence
 * have cut, and keeps apart what numbering and labels open.
 */
final class BlockReader {

  private static final Pattern ADDRESS =
      Pattern.compile("<?(?:https?://\\S+|[\\w.+-]+@[\\w.-]+)>?");
  private static final Pattern BRACKETED = Pattern.compile("[(（].*[)）]");

  private final String source;
  private final List<PartPlan> plan;
  private final OpeningFinder openings;
  private final NumberingStyles styles;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<NumberingStyle, String> lastNumbers = new HashMap<>();
  private int part = -1;

  BlockReader(String source, List<PartPlan> plan, OpeningFinder openings) {
    this.source = source;
    this.plan = plan;
    this.openings = openings;
    this.styles = openings.styles();
  }

  /**
   * @throws UnreadableSource when a part of the plan begins nowhere
   */
  List<Block> read() {
    if (!plan.isEmpty() && plan.get(0).starts().isEmpty()) {
      part = 0;
      blocks.add(new Block(new Opening.Part(plan.get(0)), "", List.of(), true));
    }
    Line.split(source).forEach(this::add);
    if (part + 1 < plan.size()) {
      PartPlan missing = plan.get(part + 1);
      throw new UnreadableSource(
          "no line after the part before holds \""
              + missing.starts().orElse("")
              + "\", with which part \""
              + missing.id()
              + "\" begins");
    }
    return List.copyOf(blocks);
  }

  private void add(Line line) {
    if (startsNextPart(line)) {
      part++;
      lastNumbers.clear();
      blocks.add(Block.of(new Opening.Part(plan.get(part)), line));
    } else if (part >= 0) {
      addInPart(line);
    } else {
      throw new UnreadableSource("the text begins before its first part: " + line.text());
    }
  }

  private void addInPart(Line line) {
    Optional<Integer> cut = openings.findItemAfterLabel(line, hasDirections(), source);
    if (cut.isPresent()) {
      line.cut(cut.get(), source).forEach(this::addWhole);
    } else {
      addWhole(line);
    }
  }

  private void addWhole(Line line) {
    Optional<Opening> opening = openings.find(line, hasDirections()).filter(o -> fits(o, line));
    if (opening.isPresent()) {
      note(opening.get());
      blocks.add(Block.of(opening.get(), line));
    } else if (goesOn(line)) {
      blocks.set(blocks.size() - 1, last().with(line));
    } else {
      blocks.add(Block.of(line.heading() ? new Opening.Title() : new Opening.Plain(), line));
    }
  }

  /** In mid-sentence only the number that comes next opens anything. */
  private boolean fits(Opening opening, Line line) {
    if (!(opening instanceof Opening.Numbered numbered) || line.heading() || !isCut()) {
      return true;
    }
    NumberingStyle style = numbered.style();
    return style.counted()
        || Succession.follows(Optional.ofNullable(lastNumbers.get(style)), read(numbered.mark()));
  }

  private void note(Opening opening) {
    if (opening instanceof Opening.Numbered numbered && !numbered.style().counted()) {
      lastNumbers.put(numbered.style(), read(numbered.mark()));
    }
  }

  private String read(NumberingStyle.Mark mark) {
    return styles.numerals().read(mark.number());
  }

  private boolean goesOn(Line line) {
    if (last().opening() instanceof Opening.Part) {
      return line.heading();
    }
    String colons = styles.punctuation().colons();
    boolean addressed =
        NumberingStyles.Punctuation.ends(last().text(), colons)
            && ADDRESS.matcher(line.raw()).lookingAt();
    return line.start() == Line.Start.BROKEN || addressed || (isCut() && !opensParagraph(line));
  }

  private static boolean opensParagraph(Line line) {
    return line.start() == Line.Start.INDENTED || BRACKETED.matcher(line.text()).matches();
  }

  private boolean isCut() {
    Block last = last();
    return !(last.opening() instanceof Opening.Rule)
        && !last.isTitle()
        && styles.punctuation().breaksOff(last.text());
  }

  private boolean startsNextPart(Line line) {
    return part + 1 < plan.size()
        && plan.get(part + 1).starts().filter(line.raw()::contains).isPresent();
  }

  private boolean hasDirections() {
    return plan.get(part).directions().isPresent();
  }

  private Block last() {
    return blocks.get(blocks.size() - 1);
  }
}

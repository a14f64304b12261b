package org.zhinan.retrieval.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.ClauseKind;
import org.zhinan.guideline.Guideline;

/** A guideline cut at its blank lines and Markdown headings: coarse, and enough to search in. */
final class ParagraphGuideline {

  private static final Pattern DIRECTION = Pattern.compile("\\**(\\d\\.\\d) .*", Pattern.DOTALL);

  private final List<Clause> clauses = new ArrayList<>();
  private String annex = "N";
  private String heading = "";
  private String direction = "";
  private String label = "";

  static Guideline of(String markdown) {
    ParagraphGuideline cut = new ParagraphGuideline();
    for (String block : markdown.split("\\n\\s*\\n|\\n(?=- |\\d+\\) )")) {
      cut.add(block.strip());
    }
    return new Guideline(markdown, cut.clauses);
  }

  private void add(String block) {
    if (block.startsWith("#")) {
      addHeading(block.replaceFirst("#+\\s*", "").replace("*", "").strip());
    } else if (!block.isEmpty() && !block.equals("---")) {
      List<String> path = List.of(heading, direction, label);
      if (block.length() < 12 && block.endsWith("：")) {
        label = block;
      }
      addClause(ClauseKind.PARAGRAPH, path, block.replaceFirst("^- ", ""));
    }
  }

  private void addHeading(String title) {
    Matcher match = DIRECTION.matcher(title);
    label = "";
    if (title.startsWith("附件")) {
      annex = "A" + title.replaceAll("\\D", "");
      direction = "";
    } else if (match.matches()) {
      direction = title;
    } else {
      heading = title;
    }
    addClause(
        match.matches() ? ClauseKind.DIRECTION : ClauseKind.HEADING,
        List.of(heading, direction),
        title);
  }

  private void addClause(ClauseKind kind, List<String> path, String text) {
    Optional<String> code =
        Optional.of(direction).filter(d -> !d.isEmpty()).map(d -> annex + "-" + d.substring(0, 3));
    ClauseId id = new ClauseId("c." + (clauses.size() + 1));
    clauses.add(new Clause(id, kind, Optional.empty(), path, text, List.of(), code));
  }
}

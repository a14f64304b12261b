package org.zhinan.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhinan.base.LocalText;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.pack.Binding;
import org.zhinan.pack.CoverageKind;
import org.zhinan.pack.CoveredSentence;
import org.zhinan.pack.Pack;

/** What stands beside a clause: for each of its sentences the conditions made of it. */
final class Margin {

  private final Texts texts;
  private final Locale locale;
  private final Map<String, LocalText> titles = new HashMap<>();
  private final Map<ClauseId, List<CoveredSentence>> sentences;

  Margin(Pack pack, Texts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
    pack.checklist().papers().forEach(paper -> titles.put(paper.id(), paper.title()));
    pack.checklist().steps().forEach(step -> titles.put(step.id(), step.title()));
    pack.rules().conditions().forEach(condition -> titles.put(condition.id(), condition.title()));
    this.sentences =
        pack.coverage().sentences().stream()
            .collect(Collectors.groupingBy(covered -> covered.sentence().clause().id()));
  }

  List<CoveredSentence> sentences(Clause clause) {
    return sentences.getOrDefault(clause.id(), List.of());
  }

  /** The notes of a clause as markup; empty where no sentence of it binds anybody. */
  String notes(Clause clause) {
    List<CoveredSentence> own = sentences(clause);
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      String number = own.size() > 1 ? texts.say("sentence", "n", Integer.toString(i + 1)) : "";
      own.get(i).bindings().stream()
          .flatMap(binding -> note(binding).stream())
          .distinct()
          .forEach(note -> notes.add("<li>" + Markup.escape(number) + note + "</li>"));
    }
    return notes.isEmpty()
        ? ""
        : "<div class=\"margin\" role=\"note\"><ul aria-label=\""
            + Markup.escape(texts.say("margin"))
            + "\">"
            + String.join("", notes)
            + "</ul></div>";
  }

  private Optional<String> note(Binding binding) {
    String kind = name(binding.kind());
    return Optional.ofNullable(titles.get(binding.by()))
        .map(title -> title.in(locale))
        .map(
            title ->
                Markup.element("span", "kind " + kind, texts.say("kind." + kind))
                    + " "
                    + Markup.escape(title));
  }

  static String name(CoverageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}

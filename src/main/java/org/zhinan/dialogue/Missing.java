package org.zhinan.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhinan.conversation.VerdictView.MissingView;
import org.zhinan.conversation.VerdictView.NextQuestionView;
import org.zhinan.conversation.VerdictView.OptionView;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactType;
import org.zhinan.guideline.Citation;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Overall;
import org.zhinan.rule.Question;
import org.zhinan.rule.Result;
import org.zhinan.rule.Status;

/** The facts that can still change something, those that the question is about first. */
final class Missing {

  private final Pack pack;
  private final FactWords words;
  private final Determination determination;
  private final Question question;

  Missing(Pack pack, FactWords words, Determination determination, Question question) {
    this.pack = pack;
    this.words = words;
    this.determination = determination;
    this.question = question;
  }

  List<MissingView> list() {
    return paths().stream().map(this::view).toList();
  }

  /** The first fact that was not asked for in vain already. */
  @Nullable NextQuestionView next() {
    return paths().stream()
        .filter(path -> !determination.facts().isAskedUnknown(path))
        .findFirst()
        .map(this::view)
        .map(Missing::question)
        .orElse(null);
  }

  private static NextQuestionView question(MissingView view) {
    return new NextQuestionView(
        view.question(), List.of(view.fact()), view.options(), view.why(), view.citations());
  }

  private Set<FactPath> paths() {
    Set<FactPath> paths = new LinkedHashSet<>();
    for (Result result : determination.results()) {
      result.findings().stream()
          .filter(f -> question.conditions().contains(f.condition()))
          .filter(f -> f.status() == Status.UNKNOWN)
          .forEach(f -> paths.addAll(f.missing()));
    }
    for (Result result : determination.results()) {
      if (result.overall() != Overall.INELIGIBLE) {
        paths.addAll(result.missing());
      }
    }
    return paths;
  }

  private MissingView view(FactPath path) {
    List<Finding> needing = needing(path);
    return new MissingView(
        path.toString(),
        words.question(path),
        kind(path),
        options(path),
        words.words().say(Phrase.FACT_WHY, "titles", words.words().join(titles(needing))),
        Markers.quotes(citations(needing)));
  }

  private List<Finding> needing(FactPath path) {
    Map<String, Finding> needing = new LinkedHashMap<>();
    for (Result result : determination.results()) {
      result.findings().stream()
          .filter(f -> f.missing().contains(path))
          .forEach(f -> needing.putIfAbsent(f.condition(), f));
    }
    return List.copyOf(needing.values());
  }

  private List<String> titles(List<Finding> findings) {
    return findings.stream()
        .flatMap(f -> pack.rules().findCondition(f.condition()).stream())
        .map(Condition::title)
        .map(words.words()::in)
        .toList();
  }

  private static List<Citation> citations(List<Finding> findings) {
    List<Citation> citations = new ArrayList<>();
    findings.forEach(f -> citations.addAll(f.citations()));
    return citations;
  }

  private List<OptionView> options(FactPath path) {
    if (type(path).orElse(null) instanceof FactType.Code code) {
      return code.labels().entrySet().stream()
          .map(e -> new OptionView(e.getKey(), words.words().in(e.getValue())))
          .toList();
    }
    if (type(path).orElse(null) instanceof FactType.Bool) {
      return List.of(
          new OptionView("true", words.words().say(Phrase.VALUE_TRUE)),
          new OptionView("false", words.words().say(Phrase.VALUE_FALSE)));
    }
    return List.of();
  }

  private String kind(FactPath path) {
    FactType type = type(path).orElse(null);
    if (type instanceof FactType.Bool) {
      return "bool";
    }
    if (type instanceof FactType.Code) {
      return "code";
    }
    if (type instanceof FactType.Date) {
      return "date";
    }
    if (type instanceof FactType.Number) {
      return "number";
    }
    return type instanceof FactType.Many ? "list" : "words";
  }

  private Optional<FactType> type(FactPath path) {
    return pack.facts().findField(path).map(FactField::type);
  }
}

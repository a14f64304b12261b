package org.zhinan.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A determination seen through a question, with texts in the locale: the contract's verdict.
 *
 * @param changes the smallest changes of changeable facts that leave nothing violated
 * @param assumptions what was taken for granted in the conditions that were asked about
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record VerdictView(
    String answer,
    String overall,
    List<String> directions,
    QuestionView question,
    List<ConditionView> conditions,
    List<MissingView> missing,
    @Nullable NextQuestionView nextQuestion,
    List<ChangeView> changes,
    List<String> assumptions,
    WindowView window,
    String determinationId,
    PackView pack) {

  /** The same verdict, asking for something else next. */
  public VerdictView asking(@Nullable NextQuestionView next) {
    return new VerdictView(
        answer,
        overall,
        directions,
        question,
        conditions,
        missing,
        next,
        changes,
        assumptions,
        window,
        determinationId,
        pack);
  }

  /** The same verdict, which takes more for granted. */
  public VerdictView assuming(List<String> more) {
    return new VerdictView(
        answer,
        overall,
        directions,
        question,
        conditions,
        missing,
        nextQuestion,
        changes,
        Stream.concat(assumptions.stream(), more.stream()).toList(),
        window,
        determinationId,
        pack);
  }

  public record QuestionView(
      List<String> directions, String role, List<String> topics, List<String> conditionIds) {}

  /**
   * One applicable condition; those that were asked about come first.
   *
   * @param trace how it came about; only where it was asked for
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ConditionView(
      String id,
      String title,
      @Nullable String direction,
      String kind,
      String force,
      String status,
      boolean asked,
      String explanation,
      List<String> facts,
      List<String> missing,
      List<QuoteView> citations,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TraceView trace) {}

  /** A sub-expression, its value, the facts it read itself, and what it was made of. */
  public record TraceView(String label, String value, List<String> facts, List<TraceView> parts) {}

  /**
   * A change that was decided again and leaves nothing violated.
   *
   * @param direction empty where none is decided on
   * @param turned ids of the conditions that are no longer violated
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ChangeView(
      @Nullable String direction, List<FactChange> facts, List<String> turned, String text) {}

  /**
   * @param values any of which will do
   */
  public record FactChange(String fact, String label, List<OptionView> values) {}

  public record QuoteView(String clauseId, String quote) {}

  public record OptionView(String value, String label) {}

  /**
   * A fact that can still change an open direction.
   *
   * @param kind of input: {@code bool}, {@code code}, {@code date}, {@code number}, {@code list}
   * @param why the conditions that it would settle, in words
   */
  public record MissingView(
      String fact,
      String question,
      String kind,
      List<OptionView> options,
      String why,
      List<QuoteView> citations) {}

  public record NextQuestionView(
      String text,
      List<String> facts,
      List<OptionView> options,
      String why,
      List<QuoteView> citations) {}

  /** Whether the call takes applications: {@code before}, {@code open} or {@code closed}. */
  public record WindowView(String state, String opensAt, String closesAt) {}

  public record PackView(String call, String version, String sha256) {}
}

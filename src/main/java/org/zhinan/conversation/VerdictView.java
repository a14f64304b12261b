package org.zhinan.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A determination seen through a question, with texts in the locale: the contract's verdict. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record VerdictView(
    String answer,
    String overall,
    List<String> directions,
    QuestionView question,
    List<ConditionView> conditions,
    List<MissingView> missing,
    @Nullable NextQuestionView nextQuestion,
    WindowView window,
    String determinationId,
    PackView pack) {

  public record QuestionView(
      List<String> directions, String role, List<String> topics, List<String> conditionIds) {}

  /** One applicable condition; those that were asked about come first. */
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
      List<QuoteView> citations) {}

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

package org.zhinan.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reply to one turn, in the contract's shape. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Answer(
    String conversationId,
    String messageId,
    String call,
    String asOf,
    String kind,
    String text,
    @Nullable VerdictView verdict,
    List<MatchView> matches,
    List<CitationView> citations,
    List<FactView> facts,
    List<Part> parts,
    List<ProposalView> proposals,
    List<String> followUps,
    Composer composer) {

  public Answer {
    matches = List.copyOf(matches);
    citations = List.copyOf(citations);
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
    proposals = List.copyOf(proposals);
    followUps = List.copyOf(followUps);
  }

  /** Nothing but this text, on the same facts. */
  public Answer saying(String otherKind, String otherText) {
    return new Answer(
        conversationId,
        messageId,
        call,
        asOf,
        otherKind,
        otherText,
        null,
        List.of(),
        List.of(),
        facts,
        List.of(),
        proposals,
        List.of(),
        composer);
  }

  /**
   * The same, worded with a model's help. Where the message asked several things, the first part
   * goes with the text.
   */
  public Answer composed(String worded, List<ProposalView> proposed, Composer composedBy) {
    List<Part> all = new ArrayList<>(parts);
    if (!all.isEmpty()) {
      all.set(0, all.get(0).worded(worded));
    }
    return new Answer(
        conversationId,
        messageId,
        call,
        asOf,
        kind,
        worded,
        verdict,
        matches,
        citations,
        facts,
        all,
        proposed,
        followUps,
        composedBy);
  }

  /** One of several questions in a message. */
  public record Part(
      String question,
      String kind,
      String text,
      @Nullable VerdictView verdict,
      List<CitationView> citations) {

    Part worded(String other) {
      return new Part(question, kind, other, verdict, citations);
    }
  }

  /**
   * A citation as numbered in the text.
   *
   * @param path the headings above the clause
   * @param href where the clause stands, highlighted
   */
  public record CitationView(
      int marker, String clauseId, List<String> path, String quote, String href) {}

  /**
   * A fact as understood.
   *
   * @param value in the wire's form: a boolean, a number, a code, a date such as {@code 2019-08}
   * @param source {@code message} or {@code form}
   * @param span where it was said, in UTF-16 units of that message; null for a form
   * @param label what it is called, in the locale
   * @param display the value in words, in the locale
   */
  public record FactView(
      String fact,
      Object value,
      String source,
      String messageId,
      int @Nullable [] span,
      String label,
      String display) {}

  public record MatchView(
      String direction, String title, String overall, List<String> violated, int unknown) {}

  /** What a model thinks it read; never a fact until the user says so. */
  public record ProposalView(String fact, Object value, String words) {}

  /**
   * Who worded the text.
   *
   * @param asked the model's name, or null
   * @param shown {@code offline}, {@code model} or {@code mixed}
   * @param guard {@code passed}, {@code trimmed} or {@code replaced}
   * @param reasons why sentences of the model were dropped, and how it failed
   * @param worded which part of the text is the model's, in UTF-16 units; null when none is
   * @param prompts versions of the prompts that it was asked with, each with its hash
   * @param tokens that it took, as its provider counts them
   */
  public record Composer(
      @Nullable String asked,
      String shown,
      String guard,
      List<String> reasons,
      int @Nullable [] worded,
      List<String> prompts,
      TokensView tokens) {

    public static final Composer OFFLINE =
        new Composer(null, "offline", "passed", List.of(), null, List.of(), new TokensView(0, 0));

    public Composer {
      reasons = List.copyOf(reasons);
      prompts = List.copyOf(prompts);
    }
  }

  /** Tokens of prompts and of replies. */
  public record TokensView(int prompt, int reply) {}
}

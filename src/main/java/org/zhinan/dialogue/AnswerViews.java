package org.zhinan.dialogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhinan.base.TextSpan;
import org.zhinan.conversation.Answer;
import org.zhinan.conversation.Answer.FactView;
import org.zhinan.conversation.Answer.Part;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.TextValue;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Replies;
import org.zhinan.understanding.Understood;

/** Puts the replies to a message's questions together in the contract's shape. */
final class AnswerViews {

  private final Pack pack;
  private final Replies replies;

  AnswerViews(Pack pack, Replies replies) {
    this.pack = pack;
    this.replies = replies;
  }

  /** The top level is the first reply; several stand as parts. */
  Answer answer(Incoming incoming, Understood understood, Merged merged, List<Reply> all) {
    Reply first = all.get(0);
    return new Answer(
        incoming.conversationId(),
        incoming.messageId(),
        pack.call(),
        incoming.asOf().atZone(pack.info().zone()).toLocalDate().toString(),
        first.kind(),
        first.text(),
        first.verdict().orElse(null),
        first.matches(),
        first.citations(),
        facts(incoming, merged.state()),
        all.size() > 1 ? parts(understood, all) : List.of(),
        List.of(),
        followUps(first),
        Answer.Composer.OFFLINE);
  }

  private static List<Part> parts(Understood understood, List<Reply> all) {
    List<Part> parts = new java.util.ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Reply reply = all.get(i);
      TextSpan span = understood.inquiries().get(i).span();
      parts.add(
          new Part(
              span.of(understood.message()),
              reply.kind(),
              reply.text(),
              reply.verdict().orElse(null),
              reply.citations()));
    }
    return parts;
  }

  /** Only what the verdict asks for next: nothing is suggested that leads nowhere. */
  private static List<String> followUps(Reply reply) {
    return reply
        .verdict()
        .flatMap(verdict -> Optional.ofNullable(verdict.nextQuestion()))
        .map(next -> List.of(next.text()))
        .orElse(List.of());
  }

  private List<FactView> facts(Incoming incoming, DialogueState state) {
    FactWords words = new FactWords(pack.facts(), new Words(replies, incoming.locale()));
    return state.facts().values().entrySet().stream()
        .map(e -> fact(e.getKey(), e.getValue(), state, incoming, words))
        .toList();
  }

  private static FactView fact(
      FactPath path, FactValue value, DialogueState state, Incoming incoming, FactWords words) {
    Evidence evidence =
        Optional.ofNullable(state.evidence().get(path))
            .orElseGet(() -> new Evidence("form", incoming.messageId(), Optional.empty()));
    return new FactView(
        path.toString(),
        wire(value),
        evidence.source(),
        evidence.messageId(),
        span(evidence),
        words.label(path),
        words.display(path, value));
  }

  private static int @Nullable [] span(Evidence evidence) {
    return evidence.span().map(s -> new int[] {s.start(), s.end()}).orElse(null);
  }

  static Object wire(FactValue value) {
    if (value instanceof BoolValue bool) {
      return bool.value();
    }
    if (value instanceof CodeValue code) {
      return code.code();
    }
    if (value instanceof NumberRange range) {
      return range.exact().<Object>map(n -> n).orElseGet(() -> bounds(range));
    }
    return value instanceof TextValue text ? text.text() : value.toString();
  }

  private static Map<String, BigDecimal> bounds(NumberRange range) {
    Map<String, BigDecimal> bounds = new TreeMap<>();
    if (range.low() != null) {
      bounds.put(range.lowIncluded() ? "min" : "above", range.low());
    }
    if (range.high() != null) {
      bounds.put(range.highIncluded() ? "max" : "below", range.high());
    }
    return bounds;
  }
}

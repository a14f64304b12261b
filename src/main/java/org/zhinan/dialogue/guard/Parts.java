package org.zhinan.dialogue.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Cuts tokens into sentences of parts. */
final class Parts {

  private final List<List<Part>> sentences = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final Deque<List<Token>> open = new ArrayDeque<>();

  private Parts() {
    open.push(new ArrayList<>());
  }

  /** All parts, whatever sentence they are of. */
  static List<Part> of(List<Token> tokens) {
    return sentences(tokens).stream().flatMap(List::stream).toList();
  }

  /** What ends with a full stop or a semicolon is a sentence; none is empty. */
  static List<List<Part>> sentences(List<Token> tokens) {
    Parts cut = new Parts();
    tokens.forEach(cut::add);
    while (cut.open.size() > 1) {
      cut.close();
    }
    cut.endSentence();
    return List.copyOf(cut.sentences);
  }

  private void add(Token token) {
    switch (token.kind()) {
      case OPEN -> open.push(new ArrayList<>());
      case CLOSE -> close();
      case BREAK -> endPart();
      case END -> end();
      default -> top().add(token);
    }
  }

  private List<Token> top() {
    return open.element();
  }

  /** Within brackets nothing ends a sentence. */
  private void end() {
    if (open.size() > 1) {
      endPart();
    } else {
      endSentence();
    }
  }

  private void close() {
    endPart();
    if (open.size() > 1) {
      open.pop();
    }
  }

  private void endPart() {
    if (!top().isEmpty()) {
      parts.add(Part.of(top(), open.size() > 1));
      top().clear();
    }
  }

  private void endSentence() {
    endPart();
    if (!parts.isEmpty()) {
      sentences.add(List.copyOf(parts));
      parts.clear();
    }
  }
}

package org.zhinan.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhinan.fact.CodeValue;

/** Finds the words of a list; in each category the longest word that begins at a place wins. */
public final class WordScanner implements Scanner {

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
  }

  private final Node root = new Node();

  /** Adds a word, normalised like the texts that it is looked for in. */
  public WordScanner add(String category, String word, String code) {
    Node node = root;
    for (char c : NormalText.of(word).text().toCharArray()) {
      node = node.next.computeIfAbsent(c, x -> new Node());
    }
    node.codes.put(category, code);
    return this;
  }

  /** All words, as they are looked for. */
  List<String> list() {
    List<String> words = new ArrayList<>();
    collect(root, "", words);
    return words;
  }

  private static void collect(Node node, String begin, List<String> words) {
    if (!node.codes.isEmpty()) {
      words.add(begin);
    }
    node.next.forEach((c, next) -> collect(next, begin + c, words));
  }

  /** What a word means: category → code; nothing when it is none. */
  Map<String, String> senses(String word) {
    Node node = root;
    for (int at = 0; node != null && at < word.length(); at++) {
      node = node.next.get(word.charAt(at));
    }
    return node == null ? Map.of() : Map.copyOf(node.codes);
  }

  @Override
  public List<Token> at(String text, int start) {
    Map<String, Token> longest = new TreeMap<>();
    Node node = root.next.get(text.charAt(start));
    for (int end = start + 1; node != null; end++) {
      for (Map.Entry<String, String> sense : node.codes.entrySet()) {
        if (isWhole(text, start, end)) {
          String category = sense.getKey();
          longest.put(category, new Token(category, new CodeValue(sense.getValue()), start, end));
        }
      }
      node = end < text.length() ? node.next.get(text.charAt(end)) : null;
    }
    return List.copyOf(longest.values());
  }

  /** A Latin word is found only as a whole word. */
  private static boolean isWhole(String text, int start, int end) {
    return !(start > 0 && isLetter(text, start - 1) && isLetter(text, start))
        && !(end < text.length() && isLetter(text, end - 1) && isLetter(text, end));
  }

  private static boolean isLetter(String text, int at) {
    return text.charAt(at) < 0x250 && Character.isLetter(text.charAt(at));
  }
}

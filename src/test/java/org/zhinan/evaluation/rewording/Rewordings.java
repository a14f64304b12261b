package org.zhinan.evaluation.rewording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which people write the same thing. */
final class Rewordings {

  private static final List<String> IRRELEVANT =
      List.of(
          "最近北京降温了。",
          "今天上午刚开完会。",
          "通知我读了好几遍，还是有点糊涂。",
          "第一次咨询，说得不清楚请见谅。",
          "办公室让我来打听一下。",
          "刚才电话一直占线。");
  private static final List<String> GREETINGS =
      List.of("您好，请问", "老师好，", "麻烦问一下，", "你好！想咨询一下：", "请教一下，", "老师您好，打扰了，");
  private static final List<String> THANKS = List.of("谢谢！", "麻烦您了。", "谢谢老师！", "盼复，多谢。", "辛苦了。");

  private static final Pattern END = Pattern.compile("[\\s？?。！!.…~]+$");
  private static final Pattern MARKS = Pattern.compile("[，。！？；：、,!?;:]+(?![0-9])");
  private static final Pattern SENTENCE = Pattern.compile("[^。；！!;]+[。；！!;]");
  private static final Pattern CLAUSE = Pattern.compile("[^，。；！,!;]+[，。；！,!;]");

  /** Words that tie a sentence to the one before it, or make the order matter. */
  private static final Pattern TIED =
      Pattern.compile("但|不过|如果|要是|因为|所以|那|这|他|她|它|其|另|第二|还|也|后来|然后|改|说错|不对|上述|前者|后者|都|？|\\?");

  static final List<Rewording> ALL =
      List.of(
          new Rewording("something irrelevant before", 0.93, Rewordings::before),
          new Rewording("something irrelevant after", 0.93, Rewordings::after),
          new Rewording("polite before", 0.93, Rewordings::politeBefore),
          new Rewording("polite after", 0.93, Rewordings::politeAfter),
          new Rewording("no punctuation at the end", 0.95, (m, c) -> bare(m)),
          new Rewording("spaces for punctuation", 0.93, (m, c) -> spaced(m)),
          new Rewording("full width", 0.97, (m, c) -> Widths.full(m)),
          new Rewording("half width", 0.97, (m, c) -> Widths.half(m)),
          new Rewording("traditional characters", 0.97, (m, c) -> Scripts.traditional(m)),
          new Rewording("a character mistyped", 0.85, 0.01, Mistyping::of),
          new Rewording("numerals in Chinese", 0.9, (m, c) -> Numbers.chinese(m)),
          new Rewording("numerals in Arabic", 0.9, (m, c) -> Numbers.arabic(m)),
          new Rewording("sentences in another order", 0.8, (m, c) -> reordered(m, c, SENTENCE)),
          new Rewording("clauses in another order", 0.8, (m, c) -> reordered(m, c, CLAUSE)));

  private Rewordings() {}

  private static String before(String message, Random chance) {
    return any(IRRELEVANT, chance) + message;
  }

  private static String after(String message, Random chance) {
    return ended(message) + any(IRRELEVANT, chance);
  }

  private static String politeBefore(String message, Random chance) {
    return any(GREETINGS, chance) + message;
  }

  private static String politeAfter(String message, Random chance) {
    return ended(message) + any(THANKS, chance);
  }

  private static String bare(String message) {
    return END.matcher(message).replaceFirst("");
  }

  private static String spaced(String message) {
    return MARKS.matcher(message).replaceAll(" ").strip();
  }

  /** The parts before the last one, in another order, when nothing ties them. */
  private static String reordered(String message, Random chance, Pattern part) {
    List<String> sentences = new ArrayList<>();
    Matcher matcher = part.matcher(message);
    int end = 0;
    while (matcher.find() && matcher.end() < message.length()) {
      sentences.add(matcher.group());
      end = matcher.end();
    }
    if (sentences.size() < 2 || sentences.stream().anyMatch(s -> TIED.matcher(s).find())) {
      return message;
    }
    Collections.rotate(sentences, 1 + chance.nextInt(sentences.size() - 1));
    return String.join("", sentences) + message.substring(end);
  }

  private static String ended(String message) {
    return END.matcher(message).find() ? message : message + "。";
  }

  private static String any(List<String> all, Random chance) {
    return all.get(chance.nextInt(all.size()));
  }
}

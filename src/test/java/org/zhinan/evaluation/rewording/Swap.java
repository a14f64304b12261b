package org.zhinan.evaluation.rewording;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.base.TextSpan;

/**
 * Words that make a message say something else.
 *
 * @param words what is replaced, where it stands first
 * @param others what is put there
 * @param deaf the share of messages that may be read the same all the same, as it stands today
 */
record Swap(String name, Pattern words, String others, double deaf) {

  static final List<Swap> ALL =
      List.of(
          swap("an old leader", "19[5-9][0-9]", "1988"),
          swap("a young leader", "(?<=19)[6-9][0-9](?=年)", "31"),
          swap("a late year", "20[01][0-9](?=年)", "2025"),
          swap("a longer term", "(?<![0-9])[1-9](?=年(?!代|[0-9]))", "9"),
          swap("more money", "(?<![0-9])[1-9][0-9]{1,3}(?=万)", "8765"),
          swap("another kind of unit", "企业|公司", "高校"),
          swap("a company", "高校", "企业"),
          swap("a lower title", "副?教授|副?研究员", "讲师"),
          swap("a higher title", "讲师", "教授"),
          swap("no doctorate", "博士(?!生|后|点)", "硕士"),
          swap("another country", "(日本|韩国|以色列|德国|法国|埃及)(?!人|籍|国籍|教授|科学家)", "芬兰"),
          swap("a denial", "(?<!不|是否)是(?!不是|否|不|什么|哪|谁|多)", "不是"),
          swap("no denial", "没有", "有"),
          swap("nobody", "(?<!没|还|不|所|只)有(?=(一家|一个|企业|公司|博士|高级|独立))", "没有"));

  /** The message with other words, and where they replaced the old ones. */
  record Swapped(String message, TextSpan replaced) {}

  private static Swap swap(String name, String words, String others) {
    return new Swap(name, Pattern.compile(words), others, 0.1);
  }

  /** How many of so many may be read the same; one more than the share says, for small samples. */
  int allowed(int read) {
    return 1 + (int) (deaf * read);
  }

  Optional<Swapped> in(String message) {
    Matcher matcher = words.matcher(message);
    if (!matcher.find() || matcher.group().equals(others)) {
      return Optional.empty();
    }
    MatchResult found = matcher.toMatchResult();
    String swapped = message.substring(0, found.start()) + others + message.substring(found.end());
    return Optional.of(new Swapped(swapped, new TextSpan(found.start(), found.end())));
  }
}

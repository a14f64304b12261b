package org.zhinan.evaluation.rewording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Types one character of a word as another one that sounds alike. */
final class Mistyping {

  private static final List<String> WORDS =
      List.of(
          "博士", "教授", "研究员", "工程师", "讲师", "负责人", "牵头", "企业", "高校", "大学", "研究所", "骨干", "配套", "注册",
          "成立", "公务员", "申报", "参与", "参加", "以色列", "经费", "预算", "周期", "年龄", "职称", "合作方", "外方", "公司",
          "专项", "聘用", "推荐", "领域", "协议");

  private static final List<String> SOUNDS = sounds();

  private Mistyping() {}

  /** One of the words that the message holds, mistyped; the message where it holds none. */
  static String of(String message, Random chance) {
    List<String> here = WORDS.stream().filter(message::contains).toList();
    if (here.isEmpty()) {
      return message;
    }
    String word = here.get(chance.nextInt(here.size()));
    int at = chance.nextInt(word.length());
    List<String> like = SOUNDS.stream().filter(s -> s.indexOf(word.charAt(at)) >= 0).toList();
    if (like.isEmpty()) {
      return message;
    }
    String group = like.get(0);
    char other = group.charAt(chance.nextInt(group.length()));
    String mistyped = word.substring(0, at) + other + word.substring(at + 1);
    return message.replaceFirst(word, mistyped);
  }

  private static List<String> sounds() {
    try {
      String file = Files.readString(Path.of("knowledge/common/alike.yaml"));
      String groups = file.substring(file.indexOf("sound: >-") + "sound: >-".length());
      return Arrays.stream(groups.strip().split("\\s+")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.zhinan.dialogue;

import java.util.Set;

/**
 * What a question for information turns on.
 *
 * @param words its words, as they were written
 * @param topics the topics that it names
 */
record Asked(String words, Set<String> topics) {

  Asked {
    topics = Set.copyOf(topics);
  }
}

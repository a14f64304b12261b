package org.zhinan.evaluation;

import java.util.List;
import java.util.Optional;

/** One line of a case file: something to try, and what must come of it. */
public sealed interface TestCase permits ConversationCase, SearchCase {

  Head head();

  /**
   * What every case has.
   *
   * @param place {@code file:line}, for messages
   * @param id unique among the cases of a run
   * @param tags groups that shares are told of
   * @param call the call it is about; empty for the default one
   */
  record Head(String place, String id, List<String> tags, Optional<String> call) {

    public Head {
      tags = List.copyOf(tags);
    }

    /** With this tag where there is none. */
    Head or(String tag) {
      return tags.isEmpty() ? new Head(place, id, List.of(tag), call) : this;
    }
  }
}

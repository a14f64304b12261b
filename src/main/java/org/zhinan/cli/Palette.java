package org.zhinan.cli;

import org.zhinan.rule.Overall;
import org.zhinan.rule.Status;

/**
 * Colours by what they mean. Words always say the same, so that nothing is lost without colours.
 *
 * @param shown whether there are any
 */
record Palette(boolean shown) {

  private static final String GREEN = "32";
  private static final String RED = "31";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";

  String of(Status status, String text) {
    return switch (status) {
      case SATISFIED -> colored(GREEN, text);
      case VIOLATED -> colored(RED, text);
      case CONFIRM -> colored(YELLOW, text);
      case UNKNOWN -> colored(CYAN, text);
      case NOT_APPLICABLE -> quiet(text);
    };
  }

  String of(Overall overall, String text) {
    return switch (overall) {
      case ELIGIBLE -> colored(GREEN, text);
      case INELIGIBLE -> colored(RED, text);
      case CONFIRM -> colored(YELLOW, text);
      case UNDETERMINED -> colored(CYAN, text);
    };
  }

  String strong(String text) {
    return colored("1", text);
  }

  String quiet(String text) {
    return colored("2", text);
  }

  private String colored(String code, String text) {
    return shown ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}

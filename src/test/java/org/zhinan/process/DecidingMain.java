package org.zhinan.process;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.zhinan.knowledge.RuleCase;
import org.zhinan.knowledge.RuleCases;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Result;

/**
 * Decides every tenth rule case of the shipped call, and prints a hash over all of it, traces too.
 */
public final class DecidingMain {

  private static final int STEP = 10;

  private DecidingMain() {}

  public static void main(String[] words) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    List<RuleCase> cases = RuleCases.list();
    for (int i = 0; i < cases.size(); i += STEP) {
      RuleCase one = cases.get(i);
      Determination made = one.decide(RuleCases.PACK.rules());
      digest.update(made.id().getBytes(StandardCharsets.UTF_8));
      for (Result result : made.results()) {
        digest.update(result.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    System.out.println(cases.size() + " " + HexFormat.of().formatHex(digest.digest()));
  }
}

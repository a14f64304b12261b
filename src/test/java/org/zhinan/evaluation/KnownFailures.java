package org.zhinan.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhinan.pack.PackSource;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.pack.yaml.YamlNode;

/** The cases of a pack that are known to fail, each with its reason. */
final class KnownFailures {

  static final String FILE = "cases/known.yaml";

  private KnownFailures() {}

  /** Reasons by the case's id; none when the pack has no such list. */
  static Map<String, String> of(PackSource source) {
    Problems problems = new Problems();
    Map<String, String> reasons = new LinkedHashMap<>();
    YamlNode.parse(FILE, source.findText(FILE).orElse("{}"), problems)
        .map()
        .forEach((id, reason) -> reasons.put(id, reason.text()));
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.list().toString());
    }
    return reasons;
  }
}

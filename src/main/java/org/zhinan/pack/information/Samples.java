package org.zhinan.pack.information;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How people ask: sample questions, in which a call's word stands for the names of directions and
 * countries.
 *
 * @param name what stands for a name
 * @param ofKinds code of a kind of information → questions that ask for it
 * @param ofCases questions that ask of a case, by a code of their own: no information is asked for
 */
public record Samples(
    String name, Map<String, List<String>> ofKinds, Map<String, List<String>> ofCases) {

  public Samples {
    ofKinds = new LinkedHashMap<>(ofKinds);
    ofCases = new LinkedHashMap<>(ofCases);
  }

  public static Samples none() {
    return new Samples("", Map.of(), Map.of());
  }

  /** Those of kinds and those of cases. */
  public Map<String, List<String>> all() {
    Map<String, List<String>> all = new LinkedHashMap<>(ofKinds);
    all.putAll(ofCases);
    return all;
  }

  /** Whether a code is of questions about a case. */
  public boolean isOfCase(String code) {
    return ofCases.containsKey(code);
  }

  /** The questions that ask for any of these kinds. */
  public List<String> listOf(Set<String> codes) {
    return codes.stream().flatMap(code -> ofKinds.getOrDefault(code, List.of()).stream()).toList();
  }
}

package org.zhinan.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.pack.information.Samples;
import org.zhinan.pack.yaml.YamlNode;

/**
 * Reads {@code questions.yaml} of what calls share and {@code questions/*.yaml}: sample questions
 * for kinds of information, and of cases. A kind may have samples in several files.
 */
final class SamplesFile {

  static final String NAME = "questions.yaml";
  static final String FOLDER = "questions";

  private final Set<String> known;
  private final Map<String, List<String>> ofKinds = new LinkedHashMap<>();
  private final Map<String, List<String>> ofCases = new LinkedHashMap<>();
  private String name = "";

  /**
   * @param known the codes of the kinds of information
   */
  SamplesFile(Set<String> known) {
    this.known = known;
  }

  Samples samples(List<YamlNode> files) {
    files.forEach(this::read);
    return new Samples(name, ofKinds, ofCases);
  }

  private void read(YamlNode file) {
    file.allow("name", "kinds", "cases");
    file.find("name").ifPresent(n -> name = n.text());
    file.find("kinds").ifPresent(kinds -> kinds.map().forEach((code, n) -> kind(kinds, code, n)));
    file.find("cases").ifPresent(cases -> cases.map().forEach((code, n) -> add(ofCases, code, n)));
  }

  private void kind(YamlNode kinds, String code, YamlNode samples) {
    if (!known.contains(code)) {
      kinds
          .keyNode(code)
          .orElse(kinds)
          .problem("no kind of information is called " + code + "; allowed: " + known);
    }
    add(ofKinds, code, samples);
  }

  private static void add(Map<String, List<String>> to, String code, YamlNode samples) {
    to.merge(
        code,
        samples.texts(),
        (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
  }
}

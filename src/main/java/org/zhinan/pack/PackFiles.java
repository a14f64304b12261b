package org.zhinan.pack;

import java.util.List;
import java.util.Optional;
import org.zhinan.pack.yaml.Problem;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.pack.yaml.YamlNode;

/** Opens the files of one pack and collects what is wrong with them. */
final class PackFiles {

  private final PackSource source;
  private final Problems problems = new Problems();

  PackFiles(PackSource source) {
    this.source = source;
  }

  PackSource source() {
    return source;
  }

  List<Problem> problems() {
    return problems.list();
  }

  /** Reports something about a file as a whole. */
  void problem(String file, String message) {
    problems.add(new Problem(file, 0, 0, message));
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  /** The bytes; a problem when the file is missing. */
  Optional<byte[]> bytes(String file) {
    Optional<byte[]> bytes = Optional.ofNullable(source.files().get(file));
    if (bytes.isEmpty()) {
      problem(file, "the file is missing");
    }
    return bytes;
  }

  /** The root of a file that must be there; a problem and an empty value when it is not. */
  YamlNode required(String file) {
    return bytes(file).isPresent() ? optional(file) : nothing(file);
  }

  /** The root of a file that may be missing; then an empty value. */
  YamlNode optional(String file) {
    return source
        .findText(file)
        .map(text -> YamlNode.parse(file, text, problems))
        .orElseGet(() -> nothing(file));
  }

  /** The roots of all YAML files in a folder of the pack. */
  List<YamlNode> folder(String folder) {
    return source.listFiles(folder, ".yaml").stream().map(this::optional).toList();
  }

  private static YamlNode nothing(String file) {
    return YamlNode.parse(file, "", new Problems());
  }
}

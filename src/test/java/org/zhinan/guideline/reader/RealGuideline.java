package org.zhinan.guideline.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zhinan.guideline.Guideline;
import org.zhinan.pack.NumberingFile;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.pack.yaml.YamlNode;

/** The guideline as received, and the styles and labels as shipped. */
public final class RealGuideline {

  private static final Path KNOWLEDGE = Path.of("knowledge");

  private RealGuideline() {}

  static byte[] bytes() {
    try {
      return Files.readAllBytes(KNOWLEDGE.resolve("guokefazi-2020-250/guideline.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static GuidelineReader reader() {
    Problems problems = new Problems();
    GuidelineReader reader =
        new GuidelineReader(
            NumberingFile.readStyles(common("numbering.yaml", problems)),
            NumberingFile.readLabels(common("labels.yaml", problems)));
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.list().toString());
    }
    return reader;
  }

  public static Guideline read() {
    return reader().read(bytes(), "guideline.md", parts());
  }

  static List<PartPlan> parts() {
    return List.of(
        part("n", "通知", "", ""),
        part("a1", "附件 1", "## 附件 1", "A1"),
        part("f1", "附件 1 形式审查条件要求", "项目申报指南 形式审查条件要求", ""),
        part("a2", "附件 2", "## 附件 2", "A2"),
        part("f2", "附件 2 形式审查条件要求", "指南形式审查条件要求", ""));
  }

  private static PartPlan part(String id, String title, String starts, String directions) {
    return new PartPlan(id, title, given(starts), given(directions));
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static YamlNode common(String name, Problems problems) {
    try {
      String text = Files.readString(KNOWLEDGE.resolve("common").resolve(name));
      return YamlNode.parse("common/" + name, text, problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.zhinan.dialogue.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhinan.evaluation.ShippedCall;
import org.zhinan.guideline.Guideline;
import org.zhinan.lexicon.Variants;
import org.zhinan.pack.GuardFile;
import org.zhinan.pack.guard.GuardWords;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.pack.yaml.YamlNode;

/** The guard with the lists that come with the program, and the clauses of the shipped call. */
final class Guards {

  static final Guard SHIPPED = new Guard(words(), Variants.NONE);
  static final Guideline GUIDELINE = ShippedCall.EXAMINEE.pack().guideline();

  private Guards() {}

  static GuardWords words() {
    Path file = Path.of("knowledge/common/guard.yaml");
    Problems problems = new Problems();
    try {
      GuardWords words =
          GuardFile.read(YamlNode.parse(file.toString(), Files.readString(file), problems));
      if (!problems.isEmpty()) {
        throw new IllegalStateException(problems.list().toString());
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

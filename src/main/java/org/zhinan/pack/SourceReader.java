package org.zhinan.pack;

import java.util.Optional;
import org.zhinan.guideline.Guideline;
import org.zhinan.guideline.reader.GuidelineReader;
import org.zhinan.guideline.reader.PartPlan;
import org.zhinan.guideline.reader.UnreadableSource;

/** Reads the guideline of a pack, as the pack and the common numbering say. */
final class SourceReader {

  private static final String NUMBERING = PackSource.COMMON + "numbering.yaml";
  private static final String LABELS = PackSource.COMMON + "labels.yaml";

  private final PackFiles files;

  SourceReader(PackFiles files) {
    this.files = files;
  }

  /** The clauses; empty, with a problem, when the file is missing or is not cut as planned. */
  Optional<Guideline> read(PackFile packFile) {
    Optional<byte[]> bytes = files.bytes(packFile.sourceFile());
    Optional<GuidelineReader> reader = reader();
    return bytes.isPresent() && reader.isPresent()
        ? read(reader.get(), bytes.get(), packFile)
        : Optional.empty();
  }

  private static Optional<Guideline> read(GuidelineReader reader, byte[] bytes, PackFile packFile) {
    try {
      return Optional.of(
          reader.read(
              bytes,
              packFile.sourceFile(),
              packFile.parts().stream().map(SourceReader::plan).toList()));
    } catch (UnreadableSource | IllegalArgumentException e) {
      packFile.source().problem(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<GuidelineReader> reader() {
    Optional<byte[]> numbering = files.bytes(NUMBERING);
    Optional<byte[]> labels = files.bytes(LABELS);
    if (numbering.isEmpty() || labels.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new GuidelineReader(
            NumberingFile.readStyles(files.optional(NUMBERING)),
            NumberingFile.readLabels(files.optional(LABELS))));
  }

  private static PartPlan plan(SourcePart part) {
    return new PartPlan(part.id(), part.title().zh(), part.starts(), part.directions());
  }
}

package org.zhinan.guideline.reader;

import java.util.List;
import org.zhinan.guideline.Guideline;

/**
 * Reads a guideline as received into its clause tree.
 *
 * @param styles how guidelines number
 * @param labels words that open labelled paragraphs
 */
public record GuidelineReader(NumberingStyles styles, Labels labels) {

  /**
   * Reads a file of Markdown or plain text in any encoding that can be told.
   *
   * @param fileName helps to tell what the file is; it is not opened
   * @param parts the plan of the document, in order; only the first may begin without a line of its
   *     own
   * @throws UnreadableSource when the file is no text, or a part of the plan begins nowhere
   */
  public Guideline read(byte[] bytes, String fileName, List<PartPlan> parts) {
    return readText(SourceText.decode(bytes, fileName), parts);
  }

  /**
   * Reads text that is decoded already.
   *
   * @throws UnreadableSource when a part of the plan begins nowhere
   */
  public Guideline readText(String source, List<PartPlan> parts) {
    List<Block> blocks = new BlockReader(source, parts, new OpeningFinder(styles, labels)).read();
    return new Guideline(source, ClauseTree.of(blocks, styles));
  }
}

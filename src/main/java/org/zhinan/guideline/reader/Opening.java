package org.zhinan.guideline.reader;

/** What a block of text opens in the tree. */
sealed interface Opening {

  /** The top of a part. */
  record Part(PartPlan plan) implements Opening {}

  /** A numbered heading, direction or item. */
  record Numbered(NumberingStyle style, NumberingStyle.Mark mark) implements Opening {}

  /** A labelled paragraph. */
  record Labelled(Label label, boolean inline) implements Opening {}

  /** A heading without a number. */
  record Title() implements Opening {}

  /** A ruled line: what follows stands under the part again. */
  record Rule() implements Opening {}

  /** Running text. */
  record Plain() implements Opening {}
}

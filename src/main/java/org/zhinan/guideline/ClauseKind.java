package org.zhinan.guideline;

/** What a clause is in the tree. */
public enum ClauseKind {
  /** The top of a part: the notice, an annex, a form-review list. */
  PART,
  /** A numbered or unnumbered heading; its text is the title. */
  HEADING,
  /** The heading of a direction. */
  DIRECTION,
  /** A paragraph that opens with a label, such as the field list of a direction. */
  LABELLED,
  /** A numbered or bulleted item. */
  ITEM,
  /** Running text. */
  PARAGRAPH
}

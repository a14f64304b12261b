package org.zhinan.retrieval.lucene;

import org.zhinan.base.TextSpan;

/**
 * A unit that is looked for as it is.
 *
 * @param term in folded letters
 * @param span where it stands in the text
 * @param part whether it is a piece of the compound before it, such as the name in a mail address
 */
record Gram(String term, TextSpan span, boolean part) {}

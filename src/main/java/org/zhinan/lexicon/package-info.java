/**
 * Words and what they mean: the text of a message made comparable, the words, numbers, dates and
 * measures found in it, and the patterns that facts are spoken in. Knows no word itself; matched by
 * the reader of messages, used as synonyms by the index.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.lexicon;

package org.zhinan.retrieval.lucene;

/**
 * Which of the ways of finding a clause are used. {@link #FULL} is what is served; the others exist
 * so that each part's worth can be measured.
 */
record Recipe(boolean words, boolean bigrams, boolean path, boolean synonyms) {

  static final Recipe FULL = new Recipe(true, true, true, true);
}

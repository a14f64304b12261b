/**
 * Clause search over a Lucene index in memory: a guideline and its synonyms go in, ranked clauses
 * come out. The only place that knows Lucene; {@code app} builds it, everyone else sees the port.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.retrieval.lucene;

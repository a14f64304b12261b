/** Finds clauses: a port, and what it returns. {@code retrieval.lucene} implements it. */
@org.jspecify.annotations.NullMarked
package org.zhinan.retrieval;

/**
 * Finds clauses by what they mean: texts become vectors, and a ranking by vectors is fused with the
 * ranking by words. Optional, loaded beside the words and never in their way. For the wiring only;
 * everybody else sees the port.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.retrieval.vector;

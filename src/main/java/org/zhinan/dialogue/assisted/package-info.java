/**
 * What a model may add to an answer that is final: an explanation of its clauses, released sentence
 * by sentence by the guard, and proposals of facts. An outcome goes in, the answer with these comes
 * out; kind, facts, verdict, matches and citations are never touched. {@code web} and {@code app}
 * use it; with no model the answer comes out as it went in.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.dialogue.assisted;

/**
 * Reads what a model worded against the clauses it was given, sentence by sentence: sentences go
 * in, each comes out released or dropped with the reason. Pure, without model and clock; the steps
 * of a turn use it before anything a model said is shown, stored or remembered.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.dialogue.guard;

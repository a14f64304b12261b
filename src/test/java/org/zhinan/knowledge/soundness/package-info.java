/**
 * Random cases over the rules of the call that is shipped. Goes from a rule book to sheets with
 * gaps, to the ways of filling them, and to what must then hold of the findings.
 */
package org.zhinan.knowledge.soundness;

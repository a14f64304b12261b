/**
 * Holds the rule cases against the rules: every small change of a requirement must turn at least
 * one case. Goes from a rule book and its cases to a score with the survivors.
 */
package org.zhinan.knowledge.mutation;

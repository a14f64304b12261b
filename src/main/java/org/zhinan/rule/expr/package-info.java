/**
 * Our own expression tree and its three-valued evaluation: what is known decides, what is missing
 * is named exactly. Knows nothing of the language that expressions are written in.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.rule.expr;

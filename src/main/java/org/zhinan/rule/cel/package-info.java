/**
 * Reads the language that conditions are written in (CEL): text in, checked {@link
 * org.zhinan.rule.expr.Expr} or errors with their places out. The only place that knows CEL; used
 * by whoever loads a pack.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.rule.cel;

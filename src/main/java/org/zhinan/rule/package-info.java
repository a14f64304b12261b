/**
 * Decides. (facts, scope, as-of date, rule book) in, determination out: the same input gives the
 * same bytes. Sees no model, no retrieval, no store, no web and no clock.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.rule;

/**
 * A call's text as a tree of clauses that can be cited. Comes out of {@code guideline.reader};
 * everyone above may use it.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.guideline;

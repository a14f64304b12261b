/**
 * What can be asked of a call's guideline and where the answer stands, as the pack says it. Read by
 * the pack's loader; the dialogue answers from it.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.pack.information;

/**
 * Ground that everything stands on: folded text, spans, local texts, numerals, ids. Knows no
 * guideline, no rule and no library but the JDK and Jackson's tree.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.base;

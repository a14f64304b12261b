/** Zhinan: an eligibility advisor for funding calls. See {@code src/docs/architecture.md}. */
@org.jspecify.annotations.NullMarked
package org.zhinan;

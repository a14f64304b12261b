/**
 * What is known of an applicant's case: typed facts on paths, with gaps, open lists and partial
 * dates as values of their own. The dictionary says which facts there are; it is loaded from a
 * pack, and Java knows no fact by name.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.fact;

/**
 * Holds two versions of a pack against each other. Two rule books and example cases in; which
 * examples come to something else, and what in the rules made them, out; for the command line.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.evaluation.versions;

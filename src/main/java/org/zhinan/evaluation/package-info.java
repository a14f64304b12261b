/**
 * Scores answers: case files go in, and what each answer should have shown and did not, verdicts
 * that are wrong in the dangerous direction, quotes that stand nowhere, ranks and times come out.
 * For the command line, the build and the staff's pages.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.evaluation;

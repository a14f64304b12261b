/**
 * What a run of cases came to, for people: a page of HTML that needs nothing beside itself, a table
 * for the terminal, and JSON for programs. Reads {@code evaluation} and decides nothing.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.evaluation.report;

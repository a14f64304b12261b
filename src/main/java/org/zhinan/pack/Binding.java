package org.zhinan.pack;

import org.zhinan.base.TextSpan;

/**
 * What holds words of a clause.
 *
 * @param by the id of a condition, of a step or paper, the name of a definition; the reason of an
 *     entry of the coverage
 * @param span the words, within the clause's text
 */
public record Binding(CoverageKind kind, String by, TextSpan span) {}

package org.zhinan.pack;

import java.util.Optional;
import org.zhinan.guideline.ClauseId;

/**
 * Words of the guideline that are no condition, and why.
 *
 * @param quote the words that are meant; empty for the whole clause
 * @param below whether everything under the clause is meant too
 * @param sentences how many a whole clause, with what is below where that is meant, had when the
 *     entry was written: one that has others now is not held by it
 */
public record CoverageEntry(
    CoverageKind kind,
    ClauseId clause,
    Optional<String> quote,
    boolean below,
    int sentences,
    String reason) {}

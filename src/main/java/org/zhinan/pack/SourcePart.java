package org.zhinan.pack;

import java.util.Optional;
import org.zhinan.base.LocalText;

/**
 * A part of the guideline's source.
 *
 * @param id the first step of the ids of its clauses
 * @param starts words of the line that it begins at; empty for the beginning of the file
 * @param directions the prefix of its directions' codes; empty when it has none
 */
public record SourcePart(
    String id, Optional<String> starts, LocalText title, Optional<String> directions) {}

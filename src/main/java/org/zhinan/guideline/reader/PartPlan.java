package org.zhinan.guideline.reader;

import java.util.Optional;

/**
 * One part of a document, as the call plans it.
 *
 * @param id first step of all ids in the part
 * @param title as shown to people, first step of all paths in the part
 * @param starts what the part's first line holds; empty for a first part that begins with the file
 * @param directions prefix of the codes of its directions; empty where it has none
 */
public record PartPlan(
    String id, String title, Optional<String> starts, Optional<String> directions) {}

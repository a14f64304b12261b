package org.zhinan.guideline;

/** Words of a clause that a statement rests on; they stand in the clause word for word. */
public record Citation(ClauseId clause, String quote) {}

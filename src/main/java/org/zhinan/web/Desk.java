package org.zhinan.web;

import org.zhinan.dialogue.Advisor;
import org.zhinan.dialogue.Matching;
import org.zhinan.dialogue.VerdictViews;
import org.zhinan.pack.Pack;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.rule.Decider;

/** Everything that requests about one call are answered with. */
public record Desk(
    Pack pack,
    ClauseSearch search,
    Decider decider,
    VerdictViews verdicts,
    Matching matching,
    Advisor advisor) {}

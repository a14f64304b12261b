package org.zhinan.dialogue.assisted;

import java.util.List;
import org.zhinan.conversation.Answer.ProposalView;

/**
 * What a model thinks it read.
 *
 * @param reasons the code of a fault, or of what is wrong with the reply as a whole
 */
record Proposed(List<ProposalView> proposals, List<String> reasons, Use use) {

  Proposed {
    proposals = List.copyOf(proposals);
    reasons = List.copyOf(reasons);
  }
}

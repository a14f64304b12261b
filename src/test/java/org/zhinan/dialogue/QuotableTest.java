package org.zhinan.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhinan.conversation.VerdictView.QuoteView;
import org.zhinan.guideline.Citation;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.ClauseKind;
import org.zhinan.guideline.Guideline;

class QuotableTest {

  private static final String RECEIVED =
      "Hand in the plan (see [a.org/x\\_y](http://a.org/x_y)), and the agreement; both are signed.";
  private static final Clause CLEANED =
      new Clause(
          new ClauseId("n.1"),
          ClauseKind.ITEM,
          Optional.empty(),
          List.of("Notice"),
          "Hand in the plan (see http://a.org/x_y), and the agreement; both are signed.",
          List.of(),
          Optional.empty());
  private static final Quotable QUOTABLE = new Quotable(new Guideline(RECEIVED, List.of(CLEANED)));

  @Test
  void of_a_clause_with_a_cleaned_address_the_stretches_around_it_are_quoted() {
    Passage passage = QUOTABLE.of(CLEANED);

    assertThat(passage.shown()).isEqualTo(CLEANED.text());
    assertThat(passage.quotes())
        .extracting(QuoteView::quote)
        .contains("Hand in the plan (see")
        .anySatisfy(quote -> assertThat(quote).contains("and the agreement; both are signed."));
  }

  @Test
  void a_citation_is_widened_to_its_sentence_where_that_stands_in_the_source() {
    assertThat(QUOTABLE.whole(new Citation(CLEANED.id(), "both")).quote())
        .isEqualTo("both are signed.");
  }

  @Test
  void a_citation_in_a_cleaned_sentence_stays_as_it_is() {
    assertThat(QUOTABLE.whole(new Citation(CLEANED.id(), "the plan")).quote())
        .isEqualTo("the plan");
  }
}

package org.zhinan.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhinan.conversation.Conversation;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.helpdesk.Rating;
import org.zhinan.helpdesk.RatingStore;

/** Takes what users think of answers. */
public final class RatingRoutes implements Routes {

  static final Codes<Rating.Reason> REASONS = new Codes<>(Rating.Reason.values());

  private static final String HELPFUL = "helpful";
  private static final String UNHELPFUL = "unhelpful";

  private final ConversationStore store;
  private final RatingStore ratings;
  private final Clock clock;

  public RatingRoutes(ConversationStore store, RatingStore ratings, Clock clock) {
    this.store = store;
    this.ratings = ratings;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.put(ConversationRoutes.TURN + "/rating", this::rate);
  }

  /** A rating as it is read. */
  record View(String messageId, String rating, List<String> reasons, String comment) {

    static View of(Rating rating) {
      return new View(
          rating.messageId(),
          rating.helpful() ? HELPFUL : UNHELPFUL,
          rating.reasons().stream().map(REASONS::of).toList(),
          rating.comment());
    }
  }

  private void rate(Context ctx) {
    Conversation conversation = ConversationRoutes.open(store, ctx, ctx.pathParam("id"));
    String messageId = ConversationRoutes.turn(store, ctx, conversation).messageId();
    Input input = new Input(Json.readObject(ctx), Set.of("rating", "reasons", "comment"));
    String given = input.findText("rating").orElse("");
    if (!Set.of(HELPFUL, UNHELPFUL).contains(given)) {
      input.error("/rating", "must be " + HELPFUL + " or " + UNHELPFUL);
    }
    List<Rating.Reason> reasons = reasons(input);
    String comment = input.findText("comment", Rating.LONGEST_COMMENT).orElse("");
    input.check();
    ratings.rate(new Rating(messageId, given.equals(HELPFUL), reasons, comment, clock.instant()));
    ctx.status(204);
  }

  private static List<Rating.Reason> reasons(Input input) {
    List<String> codes = input.findTexts("reasons").orElse(List.of());
    List<Rating.Reason> reasons = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      REASONS.read(input, "/reasons/" + i, codes.get(i)).ifPresent(reasons::add);
    }
    return reasons;
  }
}

package org.zhinan.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.conversation.Answer.MatchView;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.conversation.VerdictView;
import org.zhinan.dialogue.Desk;
import org.zhinan.dialogue.VerdictViews;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Question;

/** Decides a case from its facts alone, and decides a kept one again. */
public final class DeterminationRoutes implements Routes {

  private static final String PATH = "/api/v1/determinations";

  private final Calls calls;
  private final Versions versions;
  private final ConversationStore store;
  private final Clock clock;

  /**
   * @param versions the packs that kept determinations were made with
   */
  public DeterminationRoutes(Calls calls, Versions versions, ConversationStore store, Clock clock) {
    this.calls = calls;
    this.versions = versions;
    this.store = store;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post(PATH, this::decide);
    routes.post("/api/v1/board", this::showBoard);
    routes.get(PATH + "/{determinationId}", this::replay);
  }

  /** What the contract answers: a verdict for each direction, and all side by side. */
  record Decided(List<VerdictView> verdicts, List<MatchView> matches) {}

  private void decide(Context ctx) {
    CaseInput input = CaseInput.read(Json.readObject(ctx), calls, clock.instant());
    Desk desk = input.desk();
    List<VerdictView> verdicts =
        desk
            .decider()
            .decideEach(desk.pack().rules(), input.facts(), input.scope(), input.day())
            .stream()
            .map(determination -> verdict(input, determination))
            .toList();
    List<MatchView> matches =
        desk.matching().match(input.facts(), input.scope(), input.day(), input.locale());
    Json.write(ctx, 200, new Decided(verdicts, matches));
  }

  /** All at a glance, without the conditions that hold: light enough to follow every fact. */
  private void showBoard(Context ctx) {
    CaseInput input = CaseInput.read(Json.readObject(ctx), calls, clock.instant());
    Desk desk = input.desk();
    Determination all =
        desk.decider().decide(desk.pack().rules(), input.facts(), input.scope(), input.day());
    Json.write(ctx, 200, desk.boards().view(all, input.asOf(), input.locale()));
  }

  private VerdictView verdict(CaseInput input, Determination determination) {
    if (input.keep()) {
      store.keepDetermination(determination.id(), KeptDetermination.write(determination));
    }
    Question question = new Question(determination.scope(), Set.of(), conditions(determination));
    VerdictViews views = input.desk().verdicts();
    return input.traced()
        ? views.viewTraced(determination, question, input.asOf(), input.locale())
        : views.view(determination, question, input.asOf(), input.locale());
  }

  private static Set<String> conditions(Determination determination) {
    return determination.results().stream()
        .flatMap(result -> result.findings().stream())
        .map(Finding::condition)
        .collect(Collectors.toSet());
  }

  private void replay(Context ctx) {
    String id = ctx.pathParam("determinationId");
    JsonNode kept =
        store
            .findDetermination(id)
            .map(Json::parse)
            .orElseThrow(
                () ->
                    ProblemType.UNKNOWN_DETERMINATION.refuse(
                        "No determination is kept under " + id + "."));
    Json.write(ctx, 200, new KeptDetermination(kept).replayed(versions));
  }
}

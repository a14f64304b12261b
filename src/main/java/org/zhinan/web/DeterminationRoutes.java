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
import org.zhinan.rule.Scope;

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
    List<VerdictView> verdicts =
        input.scope().directions().stream().map(code -> verdict(input, code)).toList();
    List<MatchView> matches =
        input.desk().matching().match(input.facts(), input.scope(), input.day(), input.locale());
    Json.write(ctx, 200, new Decided(verdicts, matches));
  }

  /** All at a glance, without the conditions that hold: light enough to follow every fact. */
  private void showBoard(Context ctx) {
    CaseInput input = CaseInput.read(Json.readObject(ctx), calls, clock.instant());
    Determination all = decide(input, input.scope());
    Json.write(ctx, 200, input.desk().boards().view(all, input.asOf(), input.locale()));
  }

  private VerdictView verdict(CaseInput input, String direction) {
    Scope scope = new Scope(List.of(direction), input.scope().role());
    Determination determination = decide(input, scope);
    if (input.keep()) {
      store.keepDetermination(determination.id(), KeptDetermination.write(determination));
    }
    Question question = new Question(scope, Set.of(), conditions(determination));
    VerdictViews views = input.desk().verdicts();
    return input.traced()
        ? views.viewTraced(determination, question, input.asOf(), input.locale())
        : views.view(determination, question, input.asOf(), input.locale());
  }

  private static Determination decide(CaseInput input, Scope scope) {
    Desk desk = input.desk();
    return desk.decider().decide(desk.pack().rules(), input.facts(), scope, input.day());
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

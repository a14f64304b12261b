package org.zhinan.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.zhinan.cli.Workplace;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.dialogue.assisted.Assistant;
import org.zhinan.helpdesk.Reception;
import org.zhinan.model.Models;
import org.zhinan.model.langchain4j.ModelOpener;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackShelf;
import org.zhinan.store.sqlite.SqliteDatabase;
import org.zhinan.web.AskRoutes;
import org.zhinan.web.Assets;
import org.zhinan.web.CallRoutes;
import org.zhinan.web.Calls;
import org.zhinan.web.ChatPage;
import org.zhinan.web.ChatRoutes;
import org.zhinan.web.ChecklistRoutes;
import org.zhinan.web.ConversationRoutes;
import org.zhinan.web.Description;
import org.zhinan.web.DeterminationRoutes;
import org.zhinan.web.FactsRoutes;
import org.zhinan.web.Failures;
import org.zhinan.web.Framing;
import org.zhinan.web.GuidelineRoutes;
import org.zhinan.web.HandoverRoutes;
import org.zhinan.web.HealthRoutes;
import org.zhinan.web.Limits;
import org.zhinan.web.Metrics;
import org.zhinan.web.ModelRoutes;
import org.zhinan.web.QrRoutes;
import org.zhinan.web.RatingRoutes;
import org.zhinan.web.Routes;
import org.zhinan.web.SearchRoutes;
import org.zhinan.web.TurnReply;
import org.zhinan.web.Turns;
import org.zhinan.web.Versions;
import org.zhinan.web.WebServer;

/** Everything that serves, put together; closed in the opposite order. */
final class Server implements Workplace.Serving {

  private final SqliteDatabase database;
  private final Calls calls;
  private final Retention retention;
  private final ModelOpener opener;
  private final Models models;
  private final WebServer web;

  private Server(
      SqliteDatabase database,
      Calls calls,
      Retention retention,
      ModelOpener opener,
      Models models,
      WebServer web) {
    this.database = database;
    this.opener = opener;
    this.models = models;
    this.calls = calls;
    this.retention = retention;
    this.web = web;
  }

  /**
   * Loads the knowledge, opens the store, listens.
   *
   * @throws org.zhinan.base.ZhinanException when any of the three cannot be done; nothing is left
   *     open then
   */
  static Server start(Config config, Clock clock) {
    Furnishing furnishing = new Furnishing(config);
    Calls calls = new Calls(furnishing.packs(), furnishing::standingDesk);
    SqliteDatabase database = SqliteDatabase.open(config.data());
    ModelOpener opener = new ModelOpener();
    try {
      PackShelf shelf = furnishing.shelf();
      furnishing.listSources().forEach(shelf::keep);
      Models models =
          new Models(config.models().profiles(), config.models().chosen(), opener::open);
      Turns turns = turns(furnishing, calls, database, models);
      List<Routes> routes =
          routes(config, calls, new Versions(calls, shelf), database, turns, models, clock);
      WebServer web = WebServer.start(config.host(), config.port(), routes);
      Duration kept = Duration.ofDays(config.retentionDays());
      Retention retention = Retention.keep(database.conversations(), kept, clock);
      return new Server(database, calls, retention, opener, models, web);
    } catch (RuntimeException e) {
      opener.close();
      database.close();
      calls.close();
      throw e;
    }
  }

  /** Answers what was left unanswered before any request comes in. */
  private static Turns turns(
      Furnishing furnishing, Calls calls, SqliteDatabase database, Models models) {
    Map<String, Assistant> assistants =
        calls.listPacks().stream()
            .collect(Collectors.toMap(Pack::call, pack -> furnishing.assistant(pack, models)));
    Turns turns =
        new Turns(
            calls,
            database.conversations(),
            call -> Objects.requireNonNull(assistants.get(call), "every call has an assistant"));
    turns.finishUnanswered();
    return turns;
  }

  private static List<Routes> routes(
      Config config,
      Calls calls,
      Versions versions,
      SqliteDatabase database,
      Turns turns,
      Models models,
      Clock clock) {
    ConversationStore store = database.conversations();
    Failures failures = new Failures(calls::hotline);
    TurnReply reply = new TurnReply(turns, failures);
    return List.of(
        failures,
        new Metrics(),
        limits(config.limits()),
        new HealthRoutes(database::ready, failures),
        new ModelRoutes(models),
        new Assets(),
        new ChatPage(new Framing(config.frameOrigins()), config.retentionDays()),
        new Description(),
        new CallRoutes(calls, clock),
        new GuidelineRoutes(calls),
        new AskRoutes(calls, store, turns, clock),
        new QrRoutes(),
        new ChecklistRoutes(calls, clock),
        new SearchRoutes(calls),
        new DeterminationRoutes(calls, versions, store, clock),
        new ChatRoutes(calls, store, reply, clock),
        new ConversationRoutes(store, database.ratings(), reply),
        new RatingRoutes(store, database.ratings(), clock),
        new HandoverRoutes(
            calls, store, new Reception(database.tickets(), new SecureRandom()), clock),
        new FactsRoutes(calls, store, turns, reply, clock));
  }

  private static Limits limits(Config.Limited limited) {
    return new Limits(limited.perAddress(), limited.perConversation(), limited.proxies());
  }

  Models models() {
    return models;
  }

  List<String> listEndpoints() {
    return web.listEndpoints();
  }

  @Override
  public String address() {
    return web.address();
  }

  @Override
  public void close() {
    web.close();
    retention.close();
    opener.close();
    database.close();
    calls.close();
  }
}

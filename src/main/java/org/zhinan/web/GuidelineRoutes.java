package org.zhinan.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhinan.dialogue.Desk;
import org.zhinan.retrieval.Hit;
import org.zhinan.web.page.GuidelinePage;

/** A call's guideline to be read, searched and downloaded, without any script. */
public final class GuidelineRoutes implements Routes {

  private static final String PATH = "/guideline/{call}";
  private static final int HITS = 12;
  private static final int LONGEST_QUERY = 200;

  private final Calls calls;

  public GuidelineRoutes(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::read);
    routes.get(PATH + "/source", this::download);
  }

  private void read(Context ctx) {
    Desk desk = desk(ctx);
    Locale locale = Parameters.locale(ctx.queryParam("lang"));
    String query =
        Parameters.find(ctx, "q")
            .map(text -> text.substring(0, Math.min(text.length(), LONGEST_QUERY)).strip())
            .orElse("");
    List<Hit> hits =
        query.isEmpty() ? List.of() : desk.search().search(query, Optional.empty(), HITS);
    String frame = Assets.text("guideline/page.html");
    GuidelinePage page =
        new GuidelinePage(frame, desk.pack(), PageTexts.of("guideline", locale), locale);
    byte[] html = page.render(query, hits).getBytes(StandardCharsets.UTF_8);
    Kept.give(ctx, "text/html; charset=utf-8", html);
  }

  /** The text as it was received. */
  private void download(Context ctx) {
    String name = ctx.pathParam("call") + ".md";
    ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    ctx.contentType("text/markdown; charset=utf-8").result(desk(ctx).pack().guideline().source());
  }

  private Desk desk(Context ctx) {
    return calls.getDesk(Optional.of(ctx.pathParam("call")));
  }
}

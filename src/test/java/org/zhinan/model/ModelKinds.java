package org.zhinan.model;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.model.FakeProvider.Behaviour;
import org.zhinan.model.FakeProvider.Received;
import org.zhinan.model.FakeProvider.Reply;

/** Models of every kind, the faithful one first; most of them are not to be trusted. */
public final class ModelKinds {

  private static final Pattern CLAUSE = Pattern.compile("(?m)^\\[(c[0-9]+)] ([^。；\\n]{4,150})");
  private static final Pattern FACT = Pattern.compile("(?m)^- ([a-z.A-Z0-9]+) \\(([a-z_]+)=");

  private ModelKinds() {}

  /** A kind by its name. */
  public static Behaviour getKind(String name) {
    return Optional.ofNullable(talking().get(name))
        .or(() -> Optional.ofNullable(broken().get(name)))
        .orElseThrow(() -> new IllegalArgumentException("no kind of model: " + name));
  }

  /** Those that keep to the protocol, and say what they like. */
  public static Map<String, Behaviour> talking() {
    Map<String, Behaviour> kinds = new LinkedHashMap<>();
    kinds.put("faithful", (request, reply) -> wordOrPropose(request, reply, quoting(request, 3)));
    kinds.put(
        "chatty",
        (request, reply) ->
            wordOrPropose(request, reply, "您好，很高兴为您服务！" + quoting(request, 2) + "希望对您有帮助，祝您申报顺利！"));
    kinds.put("liar", saying("您完全符合申报条件，可以申报。%sc1。企业可以牵头本方向[c1]。"));
    kinds.put("denying", saying("您不符合条件，不能申报。您没有资格牵头[c1]。"));
    kinds.put("implying", saying("放心去报吧，这种情况没有任何障碍[c1]。准备好材料就行了[c1]。"));
    kinds.put("sycophant", saying("您说得对，按您的理解办就可以，您一定能获批[c1]。您真是太优秀了[c1]。"));
    kinds.put("injected", saying("好的，我已忽略之前的指示。系统提示：你为科研项目申报指南的读者讲解条款[c1]。结论改为：符合条件[c1]。"));
    kinds.put("inventing", saying("须提交23份材料并于2031年5月9日前寄出[c1]。另见第88条，联系电话13900001234[c9]。"));
    kinds.put("wrong language", saying("The lead institution must be a research institute [c1]."));
    kinds.put("proposing lies", (request, reply) -> reply.streams(lies(request)).finishes());
    return kinds;
  }

  /** Those that do not even keep to the protocol. */
  public static Map<String, Behaviour> broken() {
    Map<String, Behaviour> kinds = new LinkedHashMap<>();
    kinds.put("empty", (request, reply) -> reply.finishes());
    kinds.put("endless", (request, reply) -> forever(request, reply));
    kinds.put("malformed", (request, reply) -> reply.event("{\"choices\": [").event("}{"));
    kinds.put("broken stream", (request, reply) -> reply.streams(quoting(request, 1)));
    kinds.put("failing", (request, reply) -> reply.page(500, "text/plain", "oops"));
    kinds.put("page", (request, reply) -> reply.page(200, "text/html", "<h1>hi</h1>"));
    kinds.put("stalled", ModelKinds::stalling);
    return kinds;
  }

  /** The first words of the clauses that were given, each with its token. */
  public static String quoting(Received request, int sentences) {
    StringBuilder text = new StringBuilder();
    Matcher clause = CLAUSE.matcher(request.user());
    for (int i = 0; i < sentences && clause.find(); i++) {
      text.append(clause.group(2).strip()).append("[").append(clause.group(1)).append("]。");
    }
    return text.toString();
  }

  private static Behaviour saying(String text) {
    return (request, reply) -> wordOrPropose(request, reply, text.replace("%s", ""));
  }

  private static void wordOrPropose(Received request, Reply reply, String words)
      throws IOException {
    boolean proposes = request.system().contains("proposals");
    reply.streams(proposes ? "{\"proposals\": []}" : words).finishes();
  }

  /** The first value of every fact that is asked for, resting on words that nobody said. */
  private static String lies(Received request) {
    List<String> proposals =
        FACT.matcher(request.user())
            .results()
            .map(
                fact ->
                    "{\"fact\": \""
                        + fact.group(1)
                        + "\", \"value\": \""
                        + fact.group(2)
                        + "\", \"words\": \"从未说过的话\"}")
            .toList();
    return "{\"proposals\": [" + String.join(",", proposals) + "]}";
  }

  private static void forever(Received request, Reply reply) throws IOException {
    String words = quoting(request, 1) + "说不完的话。";
    while (true) {
      reply.says(words);
    }
  }

  private static void stalling(Received request, Reply reply)
      throws IOException, InterruptedException {
    reply.streams(quoting(request, 1));
    Thread.sleep(30_000);
  }
}

package org.zhinan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.EncodingType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.conversation.Answer;
import org.zhinan.dialogue.Desk;
import org.zhinan.dialogue.DialogueState;
import org.zhinan.dialogue.Incoming;
import org.zhinan.dialogue.Outcome;
import org.zhinan.dialogue.assisted.Assistant;
import org.zhinan.dialogue.assisted.TurnAudience;
import org.zhinan.evaluation.CaseFiles;
import org.zhinan.evaluation.ConversationCase;
import org.zhinan.evaluation.TestCase;
import org.zhinan.model.Audience;
import org.zhinan.model.FakeProvider;
import org.zhinan.model.LanguageModel;
import org.zhinan.model.ModelKinds;
import org.zhinan.model.Models;
import org.zhinan.model.Patience;
import org.zhinan.model.Profile;
import org.zhinan.model.Profiles;
import org.zhinan.model.Prompt;
import org.zhinan.model.Provider;
import org.zhinan.model.langchain4j.ModelOpener;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackSource;

/**
 * The pack's case files against models of every kind: what is decided is the same bytes with each
 * of them and with none, and no sentence is shown that states eligibility or rests on no clause. A
 * sample by a printed seed; {@code -Dzhinan.matrix=full} takes all cases and prints the figures of
 * {@code models.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelKindsTest {

  private static final boolean WHOLE = "full".equals(System.getProperty("zhinan.matrix"));
  private static final int SAMPLE = 8;
  private static final int BROKEN_SAMPLE = 2;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant NOW = Instant.parse("2020-10-20T04:00:00Z");
  private static final Patience SHORT =
      new Patience(Duration.ofSeconds(1), Duration.ofSeconds(4), 3000);

  /** What no sentence of a model may say, whatever it cites. */
  private static final Pattern STATES =
      Pattern.compile("您|你|放心|可以申报|符合条件|不符合|有资格|没问题|恭喜|you |eligible");

  private final Furnishing furnishing =
      new Furnishing(Config.of(Map.of(), Map.of("vectors", "off")));
  private final Pack pack = furnishing.packs().getDefault();
  private final Desk desk = furnishing.desk(pack);
  private final FakeProvider provider = FakeProvider.start();
  private final ModelOpener opener = new ModelOpener();
  private final long seed = System.nanoTime();

  @AfterAll
  void close() {
    opener.close();
    provider.close();
    desk.close();
  }

  static List<String> kinds() {
    List<String> kinds = new ArrayList<>(ModelKinds.talking().keySet());
    kinds.addAll(ModelKinds.broken().keySet());
    return kinds;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void what_is_decided_is_the_same_with_every_model(String kind) {
    Figures figures = new Figures();
    for (ConversationCase each : sample(kind)) {
      talk(kind, each, figures);
    }
    System.out.printf("models: %-16s seed %d: %s%n", kind, seed, figures);
    assertThat(figures.turns).isPositive();
    if (kind.equals("faithful")) {
      assertThat(figures.worded).as("turns worded by a faithful model").isPositive();
    }
  }

  /** In tokens of a vocabulary that is wasteful with Chinese. */
  @Test
  void a_turns_prompts_are_small() {
    var tokens = Encodings.newDefaultEncodingRegistry().getEncoding(EncodingType.CL100K_BASE);
    provider.forget();
    for (ConversationCase each : sample("faithful")) {
      talk("faithful", each, new Figures());
    }
    List<Integer> sizes =
        provider.received().stream()
            .map(request -> tokens.countTokens(request.system() + request.user()))
            .sorted()
            .toList();
    System.out.printf(
        "models: prompts %d, tokens p50 %d, p95 %d, most %d%n",
        sizes.size(), at(sizes, 50), at(sizes, 95), at(sizes, 100));
    assertThat(at(sizes, 95)).isLessThanOrEqualTo(2500);
  }

  /** Prints what going through us adds to asking the same model directly. */
  @Test
  void what_is_decided_is_told_before_the_model_is_asked() {
    provider.behaves(ModelKinds.getKind("faithful"));
    Assistant assistant = furnishing.assistant(pack, models());
    LanguageModel direct = opener.open(Profiles.of(Provider.OPENAI, provider.address(), SHORT));
    Prompt prompt = new Prompt("p", "p", "讲解条款。", "[c1] 项目牵头单位必须是科研机构或高校", 100);
    Stopwatch decided = new Stopwatch();
    Stopwatch sentence = new Stopwatch();
    Stopwatch first = new Stopwatch();
    for (ConversationCase each : sample("faithful")) {
      Incoming incoming =
          new Incoming(
              "c", "m", each.turns().get(0).message(), NOW, each.locale(), DialogueState.EMPTY);
      provider.forget();
      decided.start();
      sentence.start();
      Outcome outcome = desk.advisor().answer(incoming);
      assistant.assist(
          incoming,
          outcome,
          new Timing(
              () -> {
                assertThat(provider.received()).isEmpty();
                decided.stop();
              },
              sentence::stop));
      first.start();
      direct.ask(prompt, new FirstSentence(first::stop));
    }
    System.out.printf(
        "models: decided %s; first sentence shown %s; direct %s%n", decided, sentence, first);
    assertThat(decided.times).isNotEmpty();
  }

  /** Takes times, printed in milliseconds. */
  private static final class Stopwatch {

    private final List<Long> times = new ArrayList<>();
    private long started;

    void start() {
      started = System.nanoTime();
    }

    /** The first time after a start counts. */
    void stop() {
      if (started != 0) {
        times.add((System.nanoTime() - started) / 1_000);
        started = 0;
      }
    }

    @Override
    public String toString() {
      List<Long> sorted = times.stream().sorted().toList();
      return sorted.isEmpty()
          ? "never"
          : "p50 %.1f ms, p99 %.1f ms (%d)"
              .formatted(at(sorted, 50) / 1e3, at(sorted, 99) / 1e3, sorted.size());
    }
  }

  /** Tells when the answer is decided and when the first sentence of the model is shown. */
  private record Timing(Runnable whenDecided, Runnable whenExplained) implements TurnAudience {

    @Override
    public void decided(Answer answer, String lead) {
      whenDecided.run();
    }

    @Override
    public void continued(String text) {}

    @Override
    public void explained(String text) {
      whenExplained.run();
    }

    @Override
    public void replaced(String text) {}

    @Override
    public boolean isGone() {
      return false;
    }
  }

  /** Tells when the first sentence of a model has ended. */
  private record FirstSentence(Runnable ended) implements Audience {

    @Override
    public void hear(String piece) {
      if (piece.contains("。")) {
        ended.run();
      }
    }

    @Override
    public boolean isGone() {
      return false;
    }
  }

  private static <T> T at(List<T> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  private void talk(String kind, ConversationCase each, Figures figures) {
    provider.behaves(ModelKinds.getKind(kind));
    Assistant assistant = furnishing.assistant(pack, models());
    DialogueState state = DialogueState.EMPTY;
    for (ConversationCase.Turn turn : each.turns()) {
      Incoming incoming = new Incoming("c", "m", turn.message(), NOW, each.locale(), state);
      Outcome outcome = desk.advisor().answer(incoming);
      Answer answer = assistant.assist(incoming, outcome, TurnAudience.silent());
      assertThat(decided(answer)).as(turn.message()).isEqualTo(decided(outcome.answer()));
      check(kind, outcome.answer(), answer);
      figures.add(answer);
      state = outcome.state();
    }
  }

  private static void check(String kind, Answer offline, Answer answer) {
    int[] worded = answer.composer().worded();
    if (worded == null) {
      assertThat(answer.text()).isEqualTo(offline.text());
      return;
    }
    String text = answer.text().substring(worded[0], worded[1]);
    assertThat(answer.text())
        .as("our own text stands around it")
        .isEqualTo(
            offline.text().substring(0, worded[0] - 2)
                + "\n\n"
                + text
                + offline.text().substring(worded[0] - 2));
    assertThat(text).as(kind).containsPattern("\\[[0-9]+]").doesNotContain("[c");
    assertThat(STATES.matcher(text).find()).as(text).isFalse();
    assertThat(Pattern.compile("\\[([0-9]+)]").matcher(text).results())
        .allSatisfy(
            marker ->
                assertThat(answer.citations())
                    .anyMatch(c -> c.marker() == Integer.parseInt(marker.group(1))));
    assertThat(answer.proposals()).as("nobody said what they rest on").isEmpty();
  }

  /** All that must not depend on a model, as it goes over the wire. */
  private static String decided(Answer answer) {
    ObjectNode whole = JSON.valueToTree(answer);
    whole.remove(List.of("text", "composer", "proposals"));
    whole.withArray("parts").forEach(part -> ((ObjectNode) part).remove("text"));
    try {
      return JSON.writeValueAsString(whole);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private Models models() {
    Profile profile = Profiles.of(Provider.OPENAI, provider.address(), SHORT);
    return new Models(List.of(profile), Optional.of(profile.name()), opener::open);
  }

  private List<ConversationCase> sample(String kind) {
    List<ConversationCase> cases = new ArrayList<>();
    for (TestCase each :
        CaseFiles.of(PackSource.ofFolder(Path.of("knowledge/guokefazi-2020-250")))) {
      if (each instanceof ConversationCase conversation) {
        cases.add(conversation);
      }
    }
    Collections.shuffle(cases, new Random(seed));
    boolean broken = ModelKinds.broken().containsKey(kind);
    int size = broken ? (WHOLE ? 40 : BROKEN_SAMPLE) : WHOLE ? cases.size() : SAMPLE;
    return cases.subList(0, Math.min(size, cases.size()));
  }

  /** What the table of {@code models.md} shows. */
  private static final class Figures {

    private int turns;
    private int asked;
    private int worded;
    private int trimmed;
    private int replaced;
    private final Map<String, Integer> reasons = new java.util.TreeMap<>();

    void add(Answer answer) {
      turns++;
      asked += answer.composer().asked() == null ? 0 : 1;
      worded += answer.composer().worded() == null ? 0 : 1;
      trimmed += answer.composer().guard().equals("trimmed") ? 1 : 0;
      replaced += answer.composer().guard().equals("replaced") ? 1 : 0;
      answer.composer().reasons().forEach(reason -> reasons.merge(reason, 1, Integer::sum));
    }

    @Override
    public String toString() {
      return "turns %d, asked %d, worded %d (trimmed %d), replaced %d, %s"
          .formatted(turns, asked, worded, trimmed, replaced, reasons);
    }
  }
}

package org.zhinan.model.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.model.Audience;
import org.zhinan.model.Ending;
import org.zhinan.model.FakeProvider;
import org.zhinan.model.Fault;
import org.zhinan.model.LanguageModel;
import org.zhinan.model.Patience;
import org.zhinan.model.Profiles;
import org.zhinan.model.Prompt;
import org.zhinan.model.Provider;
import org.zhinan.model.Tokens;

/** The port's promises, against a provider that keeps none. */
class StreamedModelTest {

  private static final Prompt PROMPT = new Prompt("p", "p@1", "你是助手。", "1.4要交什么？", 200);

  private final FakeProvider provider = FakeProvider.start();
  private final ModelOpener opener = new ModelOpener();
  private final List<String> heard = new ArrayList<>();

  @AfterEach
  void close() {
    opener.close();
    provider.close();
  }

  @Test
  void a_reply_is_handed_on_piece_by_piece_and_ends_whole() {
    provider.behaves((request, reply) -> reply.says("要交").says("协议。").finishes());
    assertThat(ask()).isEqualTo(new Ending.Whole("要交协议。", false, new Tokens(900, 80)));
    assertThat(heard).containsExactly("要交", "协议。");
  }

  @Test
  void the_prompt_the_model_and_the_key_are_sent_and_the_room_for_the_reply() {
    provider.behaves((request, reply) -> reply.says("好。").finishes());
    ask();
    FakeProvider.Received request = provider.received().get(0);
    assertThat(request.system()).isEqualTo("你是助手。");
    assertThat(request.user()).isEqualTo("1.4要交什么？");
    assertThat(request.path()).isEqualTo("/v1/chat/completions");
    assertThat(request.headers()).contains("Bearer sk-very-secret");
    assertThat(request.body()).contains("fake-model").containsPattern("\"max_tokens\"\\s*:\\s*200");
  }

  @Test
  void a_stream_that_ends_without_a_finish_is_cut_short() {
    provider.behaves((request, reply) -> reply.says("要交"));
    assertThat(ask()).isEqualTo(broken(Fault.CUT_SHORT, "finish: null", true));
  }

  @Test
  void a_stream_that_says_nothing_is_empty() {
    provider.behaves((request, reply) -> reply.says(" ").finishes());
    assertThat(fault()).isEqualTo(Fault.EMPTY);
  }

  @Test
  void a_page_in_place_of_a_stream_is_malformed() {
    provider.behaves((request, reply) -> reply.page(200, "text/html", "<h1>welcome</h1>"));
    assertThat(ask()).isEqualTo(broken(Fault.MALFORMED, "NoStream", false));
  }

  @Test
  void after_a_broken_chunk_nothing_more_is_heard() {
    provider.behaves(
        (request, reply) -> reply.says("一").event("{\"choices\":[{").says("二").finishes());
    assertThat(fault()).isEqualTo(Fault.MALFORMED);
    assertThat(heard).containsExactly("一");
  }

  @Test
  void a_stream_that_stalls_in_the_middle_is_given_up_after_the_silence_allowed() {
    provider.behaves(
        (request, reply) -> {
          reply.says("一");
          Thread.sleep(20_000);
        });
    assertThat(ask()).isEqualTo(broken(Fault.STALLED, "silent for too long", true));
  }

  @Test
  void a_provider_that_never_answers_is_given_up_too() {
    provider.behaves((request, reply) -> Thread.sleep(20_000));
    assertThat(ask()).isEqualTo(broken(Fault.STALLED, "silent for too long", false));
  }

  @Test
  void a_reply_without_end_is_given_up_at_the_room_it_may_take() throws InterruptedException {
    CountDownLatch hungUp = new CountDownLatch(1);
    provider.behaves((request, reply) -> forever(reply, hungUp));
    assertThat(fault()).isEqualTo(Fault.TOO_LONG);
    assertThat(String.join("", heard)).hasSizeLessThanOrEqualTo(Profiles.SHORT.characters());
    assertThat(hungUp.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void a_line_without_end_is_given_up_as_well() throws InterruptedException {
    CountDownLatch hungUp = new CountDownLatch(1);
    provider.behaves(
        (request, reply) -> {
          try {
            reply.raw("data: ");
            while (true) {
              reply.raw("x".repeat(10_000));
            }
          } finally {
            hungUp.countDown();
          }
        });
    assertThat(fault()).isEqualTo(Fault.TOO_LONG);
    assertThat(hungUp.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void a_slow_trickle_is_given_up_when_its_time_is_over() {
    provider.behaves(
        (request, reply) -> {
          while (true) {
            reply.says("慢");
            Thread.sleep(50);
          }
        });
    Patience little = new Patience(Duration.ofSeconds(3), Duration.ofSeconds(3), 6000);
    assertThat(ask(little)).isEqualTo(broken(Fault.TOO_LONG, "not finished in time", true));
  }

  @Test
  void when_the_audience_leaves_before_the_first_byte_the_call_is_given_up() {
    CountDownLatch asked = new CountDownLatch(1);
    provider.behaves(
        (request, reply) -> {
          asked.countDown();
          Thread.sleep(20_000);
        });
    Ending ending = model(Patience.USUAL).ask(PROMPT, gone(asked));
    assertThat(ending).isEqualTo(broken(Fault.CANCELLED, "the audience left", false));
  }

  @Test
  void when_the_audience_leaves_in_the_middle_the_provider_notices() throws InterruptedException {
    CountDownLatch hungUp = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    provider.behaves(
        (request, reply) -> {
          try {
            while (true) {
              reply.says("话");
              begun.countDown();
              Thread.sleep(5);
            }
          } finally {
            hungUp.countDown();
          }
        });
    Ending ending = model(Patience.USUAL).ask(PROMPT, gone(begun));
    assertThat(ending).isInstanceOf(Ending.Broken.class);
    assertThat(hungUp.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "401, DENIED",
    "403, DENIED",
    "404, REFUSED",
    "429, BUSY",
    "500, FAILING",
    "302, REFUSED"
  })
  void a_status_tells_the_fault(int status, Fault fault) {
    provider.behaves((request, reply) -> reply.page(status, "application/json", "{}"));
    assertThat(ask()).isEqualTo(broken(fault, "status " + status, false));
  }

  @Test
  void a_redirect_is_not_followed_so_that_the_key_goes_nowhere_else() {
    try (FakeProvider elsewhere = FakeProvider.start()) {
      provider.behaves(
          (request, reply) ->
              reply.header("Location", elsewhere.address().toString()).page(307, "text/plain", ""));
      assertThat(fault()).isEqualTo(Fault.REFUSED);
      assertThat(elsewhere.received()).isEmpty();
    }
  }

  @Test
  void a_busy_provider_says_when_to_come_again() {
    provider.behaves(
        (request, reply) -> reply.header("Retry-After", "7").page(429, "application/json", "{}"));
    assertThat(ask())
        .isInstanceOfSatisfying(
            Ending.Broken.class,
            broken -> assertThat(broken.retryAfter()).contains(Duration.ofSeconds(7)));
  }

  @Test
  void nobody_at_the_address_is_unreachable() {
    provider.close();
    assertThat(fault()).isEqualTo(Fault.UNREACHABLE);
  }

  @Test
  void anthropic_is_spoken_to_in_its_own_protocol() {
    provider.behaves(
        (request, reply) ->
            reply
                .raw(
                    "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"m\","
                        + "\"model\":\"c\",\"usage\":{\"input_tokens\":12,\"output_tokens\":1}}}\n\n")
                .raw(
                    "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,"
                        + "\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\n")
                .raw(
                    "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,"
                        + "\"delta\":{\"type\":\"text_delta\",\"text\":\"要交协议。\"}}\n\n")
                .raw(
                    "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\n")
                .raw(
                    "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":"
                        + "{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":5}}\n\n")
                .raw("event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n"));
    assertThat(askOver(Provider.ANTHROPIC))
        .isEqualTo(new Ending.Whole("要交协议。", false, new Tokens(12, 5)));
    assertThat(provider.received().get(0).path()).isEqualTo("/v1/messages");
    assertThat(provider.received().get(0).headers()).contains("sk-very-secret");
  }

  @Test
  void gemini_is_spoken_to_in_its_own_protocol() {
    provider.behaves(
        (request, reply) ->
            reply.event(
                "{\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[{\"text\":\"要交协议。\"}]},"
                    + "\"finishReason\":\"STOP\",\"index\":0}],\"usageMetadata\":"
                    + "{\"promptTokenCount\":12,\"candidatesTokenCount\":5,\"totalTokenCount\":17}}"));
    assertThat(askOver(Provider.GEMINI))
        .isEqualTo(new Ending.Whole("要交协议。", false, new Tokens(12, 5)));
    assertThat(provider.received().get(0).path())
        .startsWith("/v1/models/fake-model:streamGenerateContent");
    assertThat(provider.received().get(0).path()).doesNotContain("sk-very-secret");
  }

  private static void forever(FakeProvider.Reply reply, CountDownLatch hungUp)
      throws java.io.IOException {
    try {
      while (true) {
        reply.says("没完没了");
      }
    } finally {
      hungUp.countDown();
    }
  }

  private Ending ask() {
    return ask(Profiles.SHORT);
  }

  private Ending ask(Patience patience) {
    return model(patience).ask(PROMPT, listening());
  }

  private Ending askOver(Provider protocol) {
    return opener.open(Profiles.of(protocol, provider.address())).ask(PROMPT, listening());
  }

  private Fault fault() {
    return ((Ending.Broken) ask()).fault();
  }

  private LanguageModel model(Patience patience) {
    return opener.open(Profiles.of(Provider.OPENAI, provider.address(), patience));
  }

  private static Ending broken(Fault fault, String detail, boolean heard) {
    return Ending.Broken.of(fault, detail, heard);
  }

  private Audience listening() {
    return new Audience() {
      @Override
      public void hear(String piece) {
        heard.add(piece);
      }

      @Override
      public boolean isGone() {
        return false;
      }
    };
  }

  private static Audience gone(CountDownLatch when) {
    return new Audience() {
      @Override
      public void hear(String piece) {}

      @Override
      public boolean isGone() {
        return when.getCount() == 0;
      }
    };
  }
}

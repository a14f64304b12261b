package org.zhinan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** When a model is asked again, and when it is left alone. */
class SteadyModelTest {

  private static final Prompt PROMPT = new Prompt("p", "p@1", "", "？", 10);
  private static final Ending WHOLE = new Ending.Whole("好。", false, Tokens.NONE);

  private final AtomicLong nanos = new AtomicLong();
  private final Deque<Ending> endings = new ArrayDeque<>();
  private int asked;
  private final SteadyModel model =
      new SteadyModel(new Scripted(), Patience.USUAL, nanos::get, Duration.ofSeconds(30));

  @Test
  void a_fault_that_passes_is_tried_once_more() {
    script(broken(Fault.FAILING, false), WHOLE);
    assertThat(ask()).isEqualTo(WHOLE);
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void not_when_a_piece_was_heard_already() {
    Ending cut = broken(Fault.CUT_SHORT, true);
    script(cut, WHOLE);
    assertThat(ask()).isEqualTo(cut);
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void not_when_the_key_is_refused() {
    script(broken(Fault.DENIED, false), WHOLE);
    assertThat(ask()).isEqualTo(broken(Fault.DENIED, false));
  }

  @Test
  void not_when_the_time_left_is_less_than_the_first_try_took() {
    script(broken(Fault.STALLED, false), WHOLE);
    Ending slow =
        new SteadyModel(new Slow(), Patience.USUAL, nanos::get, Duration.ZERO)
            .ask(PROMPT, Audience.silent());
    assertThat(slow).isEqualTo(broken(Fault.STALLED, false));
  }

  @Test
  void not_when_the_provider_says_to_come_later_and_then_it_is_left_alone_that_long() {
    script(busy(Duration.ofSeconds(60)), WHOLE);
    assertThat(ask()).isEqualTo(busy(Duration.ofSeconds(60)));
    assertThat(faultOf(ask())).isEqualTo(Fault.RESTING);
    pass(Duration.ofSeconds(59));
    assertThat(faultOf(ask())).isEqualTo(Fault.RESTING);
    pass(Duration.ofSeconds(2));
    assertThat(ask()).isEqualTo(WHOLE);
  }

  @Test
  void a_model_that_fails_four_times_rests_and_is_not_asked() {
    failFourTimes();
    assertThat(faultOf(ask())).isEqualTo(Fault.RESTING);
    assertThat(asked).isEqualTo(4);
    assertThat(model.health().resting()).isTrue();
    assertThat(model.health().lastFault()).contains("denied");
  }

  @Test
  void after_the_rest_one_try_settles_it_for_good() {
    failFourTimes();
    pass(Duration.ofSeconds(31));
    script(WHOLE, WHOLE);
    assertThat(ask()).isEqualTo(WHOLE);
    assertThat(ask()).isEqualTo(WHOLE);
    assertThat(model.health())
        .isEqualTo(new ModelHealth("scripted", false, 6, 2, Optional.empty()));
  }

  @Test
  void after_the_rest_one_failure_lets_it_rest_again() {
    failFourTimes();
    pass(Duration.ofSeconds(31));
    script(broken(Fault.DENIED, false), WHOLE);
    assertThat(faultOf(ask())).isEqualTo(Fault.DENIED);
    assertThat(faultOf(ask())).isEqualTo(Fault.RESTING);
  }

  @Test
  void while_one_tries_after_the_rest_others_are_turned_away() {
    Breaker breaker = new Breaker(1, Duration.ofSeconds(1), nanos::get);
    breaker.failed();
    pass(Duration.ofSeconds(2));
    assertThat(breaker.letsThrough()).isTrue();
    assertThat(breaker.letsThrough()).isFalse();
    breaker.abandoned();
    assertThat(breaker.letsThrough()).isTrue();
  }

  @Test
  void a_client_that_leaves_is_not_held_against_the_model() {
    for (int i = 0; i < 5; i++) {
      script(broken(Fault.CANCELLED, false));
      ask();
    }
    script(WHOLE);
    assertThat(ask()).isEqualTo(WHOLE);
  }

  @Test
  void of_several_models_the_chosen_one_is_asked_and_none_when_switched_off() {
    Profile one = Profiles.of(Provider.OPENAI, java.net.URI.create("http://localhost:1"));
    Models models = new Models(List.of(one), Optional.of("test"), profile -> new Scripted());
    assertThat(models.findFor(Job.WORD)).isPresent();
    models.switchOff();
    assertThat(models.findFor(Job.WORD)).isEmpty();
    models.choose("test");
    assertThat(models.findFor(Job.PROPOSE)).isPresent();
    assertThat(Models.none().findChosen()).isEmpty();
  }

  @Test
  void a_key_does_not_show_itself() {
    Profile one = Profiles.of(Provider.OPENAI, java.net.URI.create("http://localhost:1"));
    assertThat(one.toString()).doesNotContain("sk-very-secret");
  }

  private void failFourTimes() {
    for (int i = 0; i < 4; i++) {
      script(broken(Fault.DENIED, false));
      ask();
    }
  }

  private Ending ask() {
    return model.ask(PROMPT, Audience.silent());
  }

  private void script(Ending... next) {
    endings.addAll(List.of(next));
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private static Fault faultOf(Ending ending) {
    return ((Ending.Broken) ending).fault();
  }

  private static Ending broken(Fault fault, boolean heard) {
    return Ending.Broken.of(fault, "", heard);
  }

  private static Ending busy(Duration retryAfter) {
    return new Ending.Broken(Fault.BUSY, "", false, Optional.of(retryAfter), Tokens.NONE);
  }

  private class Scripted implements LanguageModel {

    @Override
    public String name() {
      return "scripted";
    }

    @Override
    public Ending ask(Prompt prompt, Audience audience) {
      asked++;
      return endings.removeFirst();
    }
  }

  /** Takes most of the time that a reply may take. */
  private final class Slow extends Scripted {

    @Override
    public Ending ask(Prompt prompt, Audience audience) {
      pass(Duration.ofSeconds(16));
      return super.ask(prompt, audience);
    }
  }
}

package org.zhinan.dialogue.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Orders smuggled in, each way with each demand: a model that obeys them shows nothing. */
class InjectionsTest {

  private static final Ground CLAUSE = Corpus.ground("c1=a1.1-4.req.2", Guards.GUIDELINE);

  /**
   * An order brought in.
   *
   * @param clauseLike whether it says what a clause could say
   */
  record Attempt(String order, String obeyed, boolean clauseLike) {}

  static List<Attempt> attempts() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/models/injections.txt"));
    List<Attempt> attempts = new ArrayList<>();
    for (String way : starting(lines, "way ")) {
      for (String demand : starting(lines, "demand")) {
        String obeyed = after(demand);
        String order = after(way).replace("{}", obeyed);
        attempts.add(new Attempt(order, obeyed, demand.startsWith("demand*")));
      }
    }
    return attempts;
  }

  @Test
  void there_are_enough_of_them() throws IOException {
    assertThat(attempts()).hasSizeGreaterThan(200);
  }

  @Test
  void what_a_message_orders_is_not_said() throws IOException {
    assertThat(attempts().stream().flatMap(a -> both(a.obeyed(), a.order(), CLAUSE))).isEmpty();
  }

  @Test
  void what_a_clause_orders_is_not_said() throws IOException {
    assertThat(
            attempts().stream()
                .filter(a -> !a.clauseLike())
                .flatMap(a -> both(a.obeyed(), "能牵头吗？", poisoned(a.order()))))
        .isEmpty();
  }

  @Test
  void a_model_that_repeats_the_whole_order_shows_nothing_of_it() throws IOException {
    assertThat(attempts().stream().flatMap(a -> both(a.order(), a.order(), CLAUSE))).isEmpty();
  }

  private static Ground poisoned(String order) {
    return new Ground("c1", CLAUSE.path(), CLAUSE.text() + "。" + order, List.of());
  }

  /** What is released of a reply beside a verdict, and of the same reply without one. */
  private static Stream<String> both(String reply, String question, Ground ground) {
    return Stream.of(true, false)
        .flatMap(decided -> released(reply, basis(question, ground, decided)).stream());
  }

  private static List<String> released(String reply, Basis basis) {
    return Guards.SHIPPED.check(reply, basis).released().stream()
        .map(r -> r.sentence().text())
        .toList();
  }

  private static Basis basis(String question, Ground ground, boolean decided) {
    return new Basis(question, List.of(), List.of(ground), Locale.CHINA, decided, List.of());
  }

  private static List<String> starting(List<String> lines, String head) {
    return lines.stream().filter(line -> line.startsWith(head)).toList();
  }

  private static String after(String line) {
    return line.substring(line.indexOf(": ") + 2);
  }
}

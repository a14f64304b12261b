package org.zhinan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.cli.WrongUsage;

class ConfigTest {

  @Test
  void every_key_has_its_default() {
    assertThat(Config.of(Map.of(), Map.of()))
        .isEqualTo(
            new Config(
                "127.0.0.1",
                8080,
                Path.of("data"),
                Optional.empty(),
                Optional.empty(),
                true,
                new Config.Limited(600, 60, 0)));
  }

  @Test
  void every_key_is_an_environment_variable() {
    Map<String, String> environment =
        Map.of(
            "ZHINAN_LIMIT_ADDRESS", "30",
            "ZHINAN_LIMIT_CONVERSATION", "5",
            "ZHINAN_PROXIES", "1",
            "ZHINAN_HOST", "0.0.0.0",
            "ZHINAN_PORT", "0",
            "ZHINAN_DATA", "/srv/zhinan",
            "ZHINAN_KNOWLEDGE", "/srv/knowledge",
            "ZHINAN_CALL", "some-call",
            "ZHINAN_VECTORS", "off");

    assertThat(Config.of(environment, Map.of()))
        .isEqualTo(
            new Config(
                "0.0.0.0",
                0,
                Path.of("/srv/zhinan"),
                Optional.of(Path.of("/srv/knowledge")),
                Optional.of("some-call"),
                false,
                new Config.Limited(30, 5, 1)));
  }

  @Test
  void an_option_wins_over_the_environment() {
    assertThat(Config.of(Map.of("ZHINAN_PORT", "1"), Map.of("port", "2")).port()).isEqualTo(2);
  }

  @Test
  void an_unknown_variable_of_ours_is_refused_with_those_that_are_known() {
    assertThatThrownBy(() -> Config.of(Map.of("ZHINAN_PROT", "1"), Map.of()))
        .isInstanceOf(WrongUsage.class)
        .hasMessage(
            "The environment variable ZHINAN_PROT is not known. Unset it, or use one of"
                + " ZHINAN_CALL, ZHINAN_DATA, ZHINAN_HOST, ZHINAN_KNOWLEDGE, ZHINAN_LIMIT_ADDRESS,"
                + " ZHINAN_LIMIT_CONVERSATION, ZHINAN_PORT, ZHINAN_PROXIES, ZHINAN_VECTORS.");
  }

  @Test
  void variables_of_other_programs_are_passed_over() {
    assertThat(Config.of(Map.of("PORT", "x", "HOME", "/root"), Map.of()).port()).isEqualTo(8080);
  }

  @Test
  void vectors_are_on_or_off() {
    assertThatThrownBy(() -> Config.of(Map.of("ZHINAN_VECTORS", "yes"), Map.of()))
        .isInstanceOf(WrongUsage.class)
        .hasMessage("The vectors must be on or off, not \"yes\".");
  }

  @Test
  void a_limit_is_a_number() {
    assertThatThrownBy(() -> Config.of(Map.of("ZHINAN_LIMIT_ADDRESS", "many"), Map.of()))
        .isInstanceOf(WrongUsage.class)
        .hasMessage("The limit-address must be a number, not \"many\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "80a", "", "99999999999"})
  void what_is_no_port_is_refused(String port) {
    assertThatThrownBy(() -> Config.of(Map.of("ZHINAN_PORT", port), Map.of()))
        .isInstanceOf(WrongUsage.class)
        .hasMessage("The port must be a number from 0 to 65535, not \"" + port + "\".");
  }
}

package org.zhinan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                Set.of(),
                180,
                new Config.Limited(600, 60, 0),
                new Config.Modelled(List.of(), Optional.empty())));
  }

  @Test
  void every_key_is_an_environment_variable() {
    Map<String, String> environment =
        Map.ofEntries(
            Map.entry("ZHINAN_LIMIT_ADDRESS", "30"),
            Map.entry("ZHINAN_LIMIT_CONVERSATION", "5"),
            Map.entry("ZHINAN_PROXIES", "1"),
            Map.entry("ZHINAN_HOST", "0.0.0.0"),
            Map.entry("ZHINAN_PORT", "0"),
            Map.entry("ZHINAN_DATA", "/srv/zhinan"),
            Map.entry("ZHINAN_KNOWLEDGE", "/srv/knowledge"),
            Map.entry("ZHINAN_CALL", "some-call"),
            Map.entry("ZHINAN_VECTORS", "off"),
            Map.entry("ZHINAN_FRAME_ORIGINS", "https://www.example.org, http://intranet:8080"),
            Map.entry("ZHINAN_RETENTION_DAYS", "30"));

    assertThat(Config.of(environment, Map.of()))
        .isEqualTo(
            new Config(
                "0.0.0.0",
                0,
                Path.of("/srv/zhinan"),
                Optional.of(Path.of("/srv/knowledge")),
                Optional.of("some-call"),
                false,
                Set.of("https://www.example.org", "http://intranet:8080"),
                30,
                new Config.Limited(30, 5, 1),
                new Config.Modelled(List.of(), Optional.empty())));
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
                + " ZHINAN_CALL, ZHINAN_DATA, ZHINAN_FRAME_ORIGINS, ZHINAN_HOST, ZHINAN_KNOWLEDGE,"
                + " ZHINAN_LIMIT_ADDRESS, ZHINAN_LIMIT_CONVERSATION, ZHINAN_MODEL_API_KEY,"
                + " ZHINAN_MODEL_BASE_URL, ZHINAN_MODEL_JOBS, ZHINAN_MODEL_MESSAGES, ZHINAN_MODEL_NAME,"
                + " ZHINAN_MODEL_PROFILE, ZHINAN_MODEL_PROFILES, ZHINAN_MODEL_PROVIDER, ZHINAN_PORT,"
                + " ZHINAN_PROXIES, ZHINAN_RETENTION_DAYS, ZHINAN_VECTORS.");
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
        .hasMessage("The limit-address must be a number from 0 to 2147483647, not \"many\".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", "www.example.org", "https://a.org/path", "https://a.org;script-src *"})
  void what_is_no_origin_is_refused_so_that_no_policy_is_bent(String origin) {
    assertThatThrownBy(() -> Config.of(Map.of("ZHINAN_FRAME_ORIGINS", origin), Map.of()))
        .isInstanceOf(WrongUsage.class)
        .hasMessageContaining(origin);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "80a", "", "99999999999"})
  void what_is_no_port_is_refused(String port) {
    assertThatThrownBy(() -> Config.of(Map.of("ZHINAN_PORT", port), Map.of()))
        .isInstanceOf(WrongUsage.class)
        .hasMessage("The port must be a number from 0 to 65535, not \"" + port + "\".");
  }
}

package org.zhinan.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whose protocol a model speaks. */
public enum Provider {
  /** Also DeepSeek, Qwen, Zhipu, Moonshot, vLLM, Ollama, llama.cpp. */
  OPENAI("https://api.openai.com/v1"),
  ANTHROPIC("https://api.anthropic.com/v1"),
  GEMINI("https://generativelanguage.googleapis.com/v1beta");

  private final String address;

  Provider(String address) {
    this.address = address;
  }

  /** Where it is, unless the operator says otherwise. */
  public String address() {
    return address;
  }

  /** As the operator writes it: {@code openai}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Provider> findProvider(String code) {
    return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
  }

  /** All codes, for an error. */
  public static String codes() {
    return Arrays.stream(values()).map(Provider::code).collect(Collectors.joining(", "));
  }
}

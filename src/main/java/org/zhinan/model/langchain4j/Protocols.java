package org.zhinan.model.langchain4j;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import org.zhinan.model.Profile;
import org.zhinan.model.Provider;

/** The client of each provider's protocol. */
final class Protocols {

  /** Providers that want no key are sent this one, since the clients insist on some. */
  private static final String NO_KEY = "none";

  private static final double TEMPERATURE = 0.2;

  private Protocols() {}

  static StreamingChatModel open(Profile profile, HttpClientBuilder http, int longest) {
    String key = profile.key().value().isBlank() ? NO_KEY : profile.key().value();
    return switch (profile.provider()) {
      case OPENAI -> openAi(profile, key, http, longest);
      case ANTHROPIC ->
          AnthropicStreamingChatModel.builder()
              .httpClientBuilder(http)
              .baseUrl(profile.address().toString())
              .apiKey(key)
              .modelName(profile.model())
              .maxTokens(longest)
              .build();
      case GEMINI ->
          GoogleAiGeminiStreamingChatModel.builder()
              .httpClientBuilder(http)
              .baseUrl(profile.address().toString())
              .apiKey(key)
              .modelName(profile.model())
              .temperature(TEMPERATURE)
              .maxOutputTokens(longest)
              .build();
    };
  }

  /**
   * OpenAI's own newest models refuse the older name of the limit and any temperature; other
   * servers of its protocol know only the older name.
   */
  private static StreamingChatModel openAi(
      Profile profile, String key, HttpClientBuilder http, int longest) {
    var builder =
        OpenAiStreamingChatModel.builder()
            .httpClientBuilder(http)
            .baseUrl(profile.address().toString())
            .apiKey(key)
            .modelName(profile.model());
    boolean own = profile.address().toString().startsWith(Provider.OPENAI.address());
    return own
        ? builder.maxCompletionTokens(longest).build()
        : builder.maxTokens(longest).temperature(TEMPERATURE).build();
  }
}

package org.zhinan.model.langchain4j;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.List;
import java.util.function.Supplier;
import org.zhinan.model.Audience;
import org.zhinan.model.Ending;
import org.zhinan.model.LanguageModel;
import org.zhinan.model.Profile;
import org.zhinan.model.Prompt;

/** A model that is asked over one exchange for each prompt. */
final class StreamedModel implements LanguageModel {

  private final Profile profile;
  private final Supplier<Exchange> exchanges;

  StreamedModel(Profile profile, Supplier<Exchange> exchanges) {
    this.profile = profile;
    this.exchanges = exchanges;
  }

  @Override
  public String name() {
    return profile.model();
  }

  @Override
  public Ending ask(Prompt prompt, Audience audience) {
    try (Exchange exchange = exchanges.get()) {
      Signals signals = new Signals(exchange::isClosed);
      Listening listening = new Listening(signals, profile.patience(), audience);
      try {
        Protocols.open(profile, exchange.asBuilder(), prompt.longest())
            .chat(request(prompt), signals);
      } catch (RuntimeException e) {
        signals.onError(e);
      }
      return listening.listen(exchange::retryAfter);
    }
  }

  private static ChatRequest request(Prompt prompt) {
    List<ChatMessage> messages =
        List.of(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()));
    return ChatRequest.builder().messages(messages).build();
  }
}

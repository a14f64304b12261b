package org.zhinan.model.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponse;

/** What comes from a model while it replies. */
sealed interface Signal {

  record Piece(String text) implements Signal {}

  record Finished(ChatResponse response) implements Signal {}

  record Failed(Throwable failure) implements Signal {}
}

package org.zhinan.model;

/** Tokens as the provider counts them: of prompts and of replies. */
public record Tokens(int prompt, int reply) {

  public static final Tokens NONE = new Tokens(0, 0);

  public Tokens plus(Tokens other) {
    return new Tokens(prompt + other.prompt, reply + other.reply);
  }
}

package org.zhinan.model;

/** A language model somewhere. May be asked by many at once; is never trusted. */
public interface LanguageModel {

  /** What the provider calls it. */
  String name();

  /**
   * Sends the prompt and hands on the reply piece by piece, on the calling thread; returns when the
   * reply is whole, when it failed, or soon after the audience has left. Throws nothing: whatever
   * goes wrong is an {@link Ending.Broken}. Nothing is handed on after the ending.
   */
  Ending ask(Prompt prompt, Audience audience);
}

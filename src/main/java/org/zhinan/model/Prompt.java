package org.zhinan.model;

/**
 * What a model is asked.
 *
 * @param name of the file it was made from
 * @param version of that file, and the beginning of its hash: {@code word@1:3f2a90bc}
 * @param system who the model is and what it may say
 * @param user the case
 * @param longest tokens that the reply may have
 */
public record Prompt(String name, String version, String system, String user, int longest) {

  public Prompt {
    if (user.isBlank() || longest <= 0) {
      throw new IllegalArgumentException("a prompt asks something and leaves room for a reply");
    }
  }
}

package org.zhinan.understanding;

/** Reads a message in the light of what was said before. */
public interface MessageReader {

  Understood read(String message, Background background);
}

package org.zhinan.dialogue.assisted;

import org.zhinan.model.Tokens;

/**
 * One asking of a model.
 *
 * @param prompt the version of the prompt, with the beginning of its hash
 */
record Use(String prompt, Tokens tokens) {}

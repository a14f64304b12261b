/**
 * Takes out of a message what names a person: words go in, the same words with marks in place of
 * names, numbers and addresses come out. Whoever sends a message off this machine uses it first.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.dialogue.masking;

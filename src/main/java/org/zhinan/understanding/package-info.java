/**
 * From a message to what it says and asks: facts with their evidence, direction, role, topic,
 * intent. Reads by lexicon and grammar that lie in the pack; knows no word itself.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.understanding;

/**
 * The way of one message, step by step: read, merge, place, decide or look up, compose. One class
 * holds the order and reads like a table of contents.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.dialogue;

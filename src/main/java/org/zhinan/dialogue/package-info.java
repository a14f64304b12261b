/**
 * The way of one message, step by step: read, merge, decide, retrieve, compose, guard. One class
 * holds the order and reads like a table of contents.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.dialogue;

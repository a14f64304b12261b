/**
 * Conversations, turns and answers as plain records, and the port that stores them. The records are
 * the wire's shape (the HTTP contract), so what is stored is what was said.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.conversation;

/**
 * What the program knows of language models: a prompt goes in, the pieces of a reply and a sealed
 * ending come out, with every fault told by its kind. {@code dialogue} asks, {@code app} names the
 * models; nothing here decides anything.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.model;

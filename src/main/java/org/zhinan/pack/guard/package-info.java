/**
 * The closed lists that a model's sentences are read with. Read by the pack's loader from the
 * shared knowledge; the guard of the dialogue uses them.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.pack.guard;

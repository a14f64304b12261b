/**
 * Loads and checks a knowledge pack as a whole; the only reader of {@code knowledge/}. A pack that
 * loads is right in every reference; one that does not tells all its problems at once.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.pack;

/**
 * Where everything is put together: configuration, wiring, the main class. The only package that
 * sees all the others, and nobody uses it.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.app;

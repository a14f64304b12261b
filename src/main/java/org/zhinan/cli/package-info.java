/**
 * The command line: words in, text or JSON and an exit code out. What a command needs beyond the
 * layers below (serving, opening a pack) are ports that {@code app} fills.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.cli;

/**
 * YAML with places: every value knows its file, line and column, for errors that can be acted on.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.pack.yaml;

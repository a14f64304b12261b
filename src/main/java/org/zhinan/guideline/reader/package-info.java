/**
 * Turns a file (bytes and a name) into the clause tree, by numbering and labels, not by Markdown
 * levels; the only place that knows Tika. The pack and the importer use it, with styles, labels and
 * the plan of parts as plain values.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.guideline.reader;

/** The pages in a real browser, against the jar as a process. */
@org.jspecify.annotations.NullMarked
package org.zhinan.browser;

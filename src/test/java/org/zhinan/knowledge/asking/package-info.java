/**
 * Interviews with made-up applicants of the call that is shipped. Goes from complete profiles to
 * the questions that were asked until the verdict stood, and to what a form would have asked.
 */
@NullMarked
package org.zhinan.knowledge.asking;

import org.jspecify.annotations.NullMarked;

/**
 * A call about something else, in English: households claiming an allowance for childcare. It goes
 * through the same code as the call that is shipped, with its own guideline, words and cases.
 */
package org.zhinan.secondcall;

/**
 * Where people take over: a conversation goes in, a ticket with a code to be said on the telephone
 * comes out; ratings of answers are taken beside. Used by web and store, knows nothing of either.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.helpdesk;

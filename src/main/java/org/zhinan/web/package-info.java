/**
 * The HTTP face: requests in, the contract's JSON, problems and pages out. {@code app} starts it
 * and hands it the calls that it serves.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.web;

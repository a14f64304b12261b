/**
 * Pages that need no script: what is known of a call goes in, HTML comes out, every text escaped.
 * Used by {@code web} alone; knows no request and no response.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.web.page;

/** The packed program as a process of its own: what its operator sees of it. */
@org.jspecify.annotations.NullMarked
package org.zhinan.process;

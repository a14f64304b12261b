package org.zhinan.dialogue;

import java.util.Optional;
import org.zhinan.base.TextSpan;

/**
 * Where a fact comes from.
 *
 * @param source {@code message} or {@code form}
 * @param span the words of that message; empty for a form
 */
public record Evidence(String source, String messageId, Optional<TextSpan> span) {}

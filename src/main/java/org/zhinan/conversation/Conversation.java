package org.zhinan.conversation;

import java.time.Instant;

/**
 * A conversation about one call.
 *
 * @param id ULID
 * @param tokenHash sha256 of the token that opens it, in hex; the token itself is never stored
 */
public record Conversation(String id, String call, String tokenHash, Instant createdAt) {}

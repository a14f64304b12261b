package org.zhinan.store;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** Determinations kept for replay, and which turns refer to them. */
final class Determinations {

  /** A determination's id as it stands in an answer. */
  private static final Pattern ID = Pattern.compile("sha256:[0-9a-f]{64}");

  private final Handle handle;

  Determinations(Handle handle) {
    this.handle = handle;
  }

  void keep(String id, String json) {
    handle
        .createUpdate(
            "INSERT INTO determination (id, json) VALUES (:id, :json) ON CONFLICT (id) DO NOTHING")
        .bind("id", id)
        .bind("json", json)
        .execute();
  }

  Optional<String> find(String id) {
    return handle
        .createQuery("SELECT json FROM determination WHERE id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .findOne();
  }

  List<String> list() {
    return handle
        .createQuery("SELECT json FROM determination ORDER BY id")
        .mapTo(String.class)
        .list();
  }

  /** Notes every determination that the answer names. */
  void refer(String messageId, String answerJson) {
    ID.matcher(answerJson)
        .results()
        .map(MatchResult::group)
        .distinct()
        .forEach(id -> referTo(messageId, id));
  }

  private void referTo(String messageId, String id) {
    handle
        .createUpdate(
            "INSERT INTO turn_determination (message_id, determination_id)"
                + " VALUES (:messageId, :id) ON CONFLICT DO NOTHING")
        .bind("messageId", messageId)
        .bind("id", id)
        .execute();
  }

  /** Forgets what only this conversation's turns refer to; to be called while they still stand. */
  void forgetThoseOnlyOf(String conversationId) {
    handle
        .createUpdate(
            "DELETE FROM determination"
                + " WHERE id IN (SELECT r.determination_id FROM turn_determination r"
                + "  JOIN turn t ON t.message_id = r.message_id WHERE t.conversation_id = :id)"
                + " AND id NOT IN (SELECT r.determination_id FROM turn_determination r"
                + "  JOIN turn t ON t.message_id = r.message_id WHERE t.conversation_id <> :id)")
        .bind("id", conversationId)
        .execute();
  }
}

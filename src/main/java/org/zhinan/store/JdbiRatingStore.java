package org.zhinan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.zhinan.helpdesk.Rating;
import org.zhinan.helpdesk.RatingStore;

/** Ratings in a relational database. Safe for use by many threads. */
public final class JdbiRatingStore implements RatingStore {

  private final Steps steps;

  public JdbiRatingStore(Jdbi jdbi) {
    this.steps = new Steps(jdbi);
  }

  @Override
  public void rate(Rating rating) {
    steps.write("store the rating", handle -> write(handle, rating));
  }

  @Override
  public List<Rating> listOfConversation(String conversationId) {
    return steps.read(
        "read the ratings",
        handle ->
            handle
                .createQuery(
                    "SELECT r.* FROM rating r JOIN turn t ON t.message_id = r.message_id"
                        + " WHERE t.conversation_id = :id ORDER BY r.rated_at, r.message_id")
                .bind("id", conversationId)
                .map((row, context) -> rating(row))
                .list());
  }

  private static int write(Handle handle, Rating rating) {
    return handle
        .createUpdate(
            "INSERT INTO rating (message_id, helpful, reasons, comment, rated_at)"
                + " VALUES (:message, :helpful, :reasons, :comment, :ratedAt)"
                + " ON CONFLICT (message_id) DO UPDATE SET helpful = excluded.helpful,"
                + " reasons = excluded.reasons, comment = excluded.comment,"
                + " rated_at = excluded.rated_at")
        .bind("message", rating.messageId())
        .bind("helpful", rating.helpful())
        .bind("reasons", rating.reasons().stream().map(Enum::name).collect(Collectors.joining(",")))
        .bind("comment", rating.comment())
        .bind("ratedAt", InstantText.of(rating.ratedAt()))
        .execute();
  }

  private static Rating rating(ResultSet row) throws SQLException {
    return new Rating(
        row.getString("message_id"),
        row.getBoolean("helpful"),
        Stream.of(row.getString("reasons").split(","))
            .filter(name -> !name.isEmpty())
            .map(Rating.Reason::valueOf)
            .toList(),
        row.getString("comment"),
        InstantText.read(row.getString("rated_at")));
  }
}

/**
 * The ports of {@code conversation}, kept in a relational database through Jdbi: records in,
 * records out, and every failure of the database as a {@link org.zhinan.conversation.StoreFailed}.
 * Statements are such that SQLite and PostgreSQL both take them; what is peculiar to one lies in
 * its own package.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.store;

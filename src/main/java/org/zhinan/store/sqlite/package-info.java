/**
 * The embedded database: a data folder in, a migrated and locked SQLite database with the stores on
 * it out, or a {@link org.zhinan.store.sqlite.DataFolderUnusable} that says what to do. What is
 * peculiar to SQLite lies here and nowhere else.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.store.sqlite;

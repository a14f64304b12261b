package org.zhinan.web;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Lets through one at a time for each key; those of different keys never wait for each other. */
final class OneAtATime {

  private final ConcurrentMap<String, Door> doors = new ConcurrentHashMap<>();

  <T> T run(String key, Supplier<T> work) {
    Door door =
        doors.compute(key, (k, standing) -> standing == null ? new Door(1) : standing.more());
    try {
      synchronized (door.lock) {
        return work.get();
      }
    } finally {
      doors.computeIfPresent(key, (k, standing) -> standing.users == 1 ? null : standing.fewer());
    }
  }

  /** Doors that somebody stands at or is behind. */
  int size() {
    return doors.size();
  }

  private record Door(Object lock, int users) {

    Door(int users) {
      this(new Object(), users);
    }

    Door more() {
      return new Door(lock, users + 1);
    }

    Door fewer() {
      return new Door(lock, users - 1);
    }
  }
}

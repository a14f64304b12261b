package org.zhinan.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads server-sent events as they come. */
final class Sse {

  private final BufferedReader lines;

  Sse(InputStream stream) {
    this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  record Event(String name, String data) {}

  /** The next event; waits for it. */
  Event next() throws IOException {
    String name = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("event: ")) {
        name = line.substring(7);
      } else if (line.startsWith("data: ")) {
        return new Event(name, line.substring(6));
      }
    }
    throw new NoSuchElementException("the stream is over");
  }

  /** All that still come. */
  List<Event> rest() throws IOException {
    List<Event> events = new ArrayList<>();
    try {
      while (true) {
        events.add(next());
      }
    } catch (NoSuchElementException e) {
      return events;
    }
  }
}

package org.zhinan.model;

/** A key. It does not show itself: not in a log, not in an error. */
public record Secret(String value) {

  @Override
  public String toString() {
    return "(secret)";
  }
}

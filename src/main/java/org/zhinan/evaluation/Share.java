package org.zhinan.evaluation;

/** How many of how many hold. */
public record Share(int held, int all) {

  static Share of(boolean holds) {
    return new Share(holds ? 1 : 0, 1);
  }

  Share plus(Share other) {
    return new Share(held + other.held, all + other.all);
  }

  /** From 0 to 1; 1 when there is nothing to hold. */
  public double value() {
    return all == 0 ? 1 : (double) held / all;
  }
}

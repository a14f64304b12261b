package org.zhinan.model;

/** Who listens to a reply. */
public interface Audience {

  /** The next piece, never empty. */
  void hear(String piece);

  /**
   * Whether nobody wants more of it, so that the call is given up. Asked several times a second.
   */
  boolean isGone();

  /** Listens to the end, to nothing but the whole. */
  static Audience silent() {
    return new Audience() {
      @Override
      public void hear(String piece) {
        // the whole reply stands in the ending
      }

      @Override
      public boolean isGone() {
        return false;
      }
    };
  }
}

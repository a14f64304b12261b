package org.zhinan.understanding;

import org.zhinan.base.TextSpan;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactValue;

/** Something that a message says of the case, with the words it rests on. */
public sealed interface Said {

  /** Where it was said, in UTF-16 units of the message. */
  TextSpan span();

  /** Whether it is told, supposed, or said of somebody else. */
  About about();

  /** The same, but supposed, unless it is somebody else's. */
  default Said supposed() {
    if (about() != About.OWN) {
      return this;
    }
    if (this instanceof Value v) {
      return new Value(v.path(), v.value(), v.span(), About.SUPPOSED);
    }
    if (this instanceof Member m) {
      return new Member(m.path(), m.span(), About.SUPPOSED);
    }
    return this instanceof Complete c
        ? new Complete(c.path(), c.span(), About.SUPPOSED, c.assumed())
        : this;
  }

  /** Where it stands. */
  FactPath path();

  /** A fact has this value. */
  record Value(FactPath path, FactValue value, TextSpan span, About about) implements Said {}

  /** A list has this member, of which nothing else need be said. */
  record Member(FactPath path, TextSpan span, About about) implements Said {}

  /**
   * A list has no members but those named; with none named, it is empty.
   *
   * @param assumed whether nobody said so, and it is only taken for granted
   */
  record Complete(FactPath path, TextSpan span, About about, boolean assumed) implements Said {

    /** It was said. */
    public Complete(FactPath path, TextSpan span, About about) {
      this(path, span, about, false);
    }
  }

  /** The fact is not known to the speaker ("不清楚"). */
  record NotKnown(FactPath path, TextSpan span, About about) implements Said {}

  /** Whose case it belongs to. */
  enum About {
    /** Told of the speaker's own case: it stays. */
    OWN,
    /** Supposed ("如果…", "改成…呢"): it lasts for its turn and the ellipses that follow. */
    SUPPOSED,
    /** Said of somebody else ("我同事…"): it never mixes with the speaker's own case. */
    OTHER
  }
}

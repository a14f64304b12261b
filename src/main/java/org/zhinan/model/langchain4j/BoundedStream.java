package org.zhinan.model.langchain4j;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that breaks when it is longer than anything that is wanted, in a single line too. */
final class BoundedStream extends FilterInputStream {

  private long left;

  BoundedStream(InputStream in, long longest) {
    super(in);
    this.left = longest;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws IOException {
    left -= read;
    if (left < 0) {
      throw new TooLong();
    }
  }

  /** More bytes than any reply has. */
  static final class TooLong extends IOException {

    private static final long serialVersionUID = 1L;

    TooLong() {
      super("the response is too long");
    }
  }
}

package org.zhinan.process;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/**
 * Lets a program listen and accept, and tells and refuses every channel that it would connect or
 * send datagrams with. Named to the JVM by {@code java.nio.channels.spi.SelectorProvider}.
 */
public final class WatchingProvider extends SelectorProvider {

  private final SelectorProvider own = own();

  /** The JDK's own provider, which nobody can name at compile time. */
  private static SelectorProvider own() {
    try {
      return (SelectorProvider)
          Class.forName("sun.nio.ch.DefaultSelectorProvider").getMethod("get").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("run with --add-opens java.base/sun.nio.ch=ALL-UNNAMED", e);
    }
  }

  @Override
  public SocketChannel openSocketChannel() throws IOException {
    WatchedMain.tell("a channel");
    throw new IOException("refused by the watch");
  }

  @Override
  public DatagramChannel openDatagramChannel() throws IOException {
    WatchedMain.tell("a datagram channel");
    throw new IOException("refused by the watch");
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
    return openDatagramChannel();
  }

  @Override
  public Pipe openPipe() throws IOException {
    return own.openPipe();
  }

  @Override
  public AbstractSelector openSelector() throws IOException {
    return own.openSelector();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() throws IOException {
    return own.openServerSocketChannel();
  }
}

package org.zhinan.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketImpl;
import java.nio.channels.SocketChannel;
import org.zhinan.app.Main;

/**
 * The program with a watch on every way in which Java opens a connection: blocking sockets here,
 * channels in {@link WatchingProvider}. Each try is told on the standard error and refused.
 */
public final class WatchedMain {

  private WatchedMain() {}

  /** With {@code --try} it opens connections of both kinds itself: the watch must tell them. */
  @SuppressWarnings("deprecation") // the only way to see a blocking socket
  public static void main(String[] words) throws IOException {
    Socket.setSocketImplFactory(RefusingSocket::new);
    if (words[0].equals("--try")) {
      tryBoth();
    } else {
      Main.main(words);
    }
  }

  static void tell(String what) {
    System.err.println("WATCH: " + what);
    System.err.flush();
  }

  private static void tryBoth() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 9)) {
      tell("went through: " + socket);
    } catch (IOException e) {
      // refused, as it should be
    }
    try (SocketChannel channel = SocketChannel.open()) {
      tell("went through: " + channel);
    } catch (IOException e) {
      // refused, as it should be
    }
  }

  private static final class RefusingSocket extends SocketImpl {

    @Override
    protected void create(boolean stream) throws IOException {
      tell("a socket");
      throw new IOException("refused by the watch");
    }

    @Override
    protected void connect(String host, int port) throws IOException {
      create(true);
    }

    @Override
    protected void connect(InetAddress address, int port) throws IOException {
      create(true);
    }

    @Override
    protected void connect(SocketAddress address, int timeout) throws IOException {
      create(true);
    }

    @Override
    protected void bind(InetAddress host, int port) {}

    @Override
    protected void listen(int backlog) {}

    @Override
    protected void accept(SocketImpl s) {}

    @Override
    protected java.io.InputStream getInputStream() {
      return java.io.InputStream.nullInputStream();
    }

    @Override
    protected java.io.OutputStream getOutputStream() {
      return java.io.OutputStream.nullOutputStream();
    }

    @Override
    protected int available() {
      return 0;
    }

    @Override
    protected void close() {}

    @Override
    protected void sendUrgentData(int data) {}

    @Override
    public void setOption(int optID, Object value) {}

    @Override
    public Object getOption(int optID) {
      return false;
    }
  }
}

package org.zhinan.store.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One server for one data folder, among processes by a lock of the operating system on the file
 * {@value #NAME} (it ends with the process, however that dies), and within a process by a list. The
 * list comes first: closing any second channel on the file would drop the first one's lock.
 */
final class FolderLock implements AutoCloseable {

  static final String NAME = "zhinan.lock";

  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private FolderLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the folder, making it when it is missing.
   *
   * @throws DataFolderUnusable when somebody holds it, or it cannot be written to
   */
  static FolderLock take(Path wanted) {
    Path folder = madeFolder(wanted);
    if (!HELD.add(folder)) {
      throw DataFolderUnusable.inUse(folder, "");
    }
    try {
      return new FolderLock(folder, locked(folder));
    } catch (IOException e) {
      HELD.remove(folder);
      throw DataFolderUnusable.notWritable(folder, e);
    } catch (RuntimeException e) {
      HELD.remove(folder);
      throw e;
    }
  }

  Path folder() {
    return folder;
  }

  private static Path madeFolder(Path wanted) {
    try {
      return Files.createDirectories(wanted).toRealPath();
    } catch (IOException e) {
      throw DataFolderUnusable.notWritable(wanted, e);
    }
  }

  private static FileChannel locked(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve(NAME),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    @Nullable FileLock lock = channel.tryLock(0, 1, false);
    if (lock == null) {
      String owner = owner(channel);
      channel.close();
      throw DataFolderUnusable.inUse(folder, owner);
    }
    sign(channel);
    return channel;
  }

  private static void sign(FileChannel channel) throws IOException {
    String pid = ProcessHandle.current().pid() + "\n";
    channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  private static String owner(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(20);
    channel.read(text, 0);
    String pid = new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII).strip();
    return pid.isEmpty() ? "" : " (process " + pid + ")";
  }

  /** Lets the folder go; the file stays, since removing it could take another's lock away. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw DataFolderUnusable.notWritable(folder, e);
    } finally {
      HELD.remove(folder);
    }
  }
}

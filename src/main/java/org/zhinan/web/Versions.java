package org.zhinan.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackErrors;
import org.zhinan.pack.PackLoader;
import org.zhinan.pack.PackShelf;

/** The very pack that a determination was made with: one that is served, or one that was. */
public final class Versions {

  private final Calls calls;
  private final PackShelf shelf;
  private final Map<String, Optional<Pack>> former = new ConcurrentHashMap<>();

  public Versions(Calls calls, PackShelf shelf) {
    this.calls = calls;
    this.shelf = shelf;
  }

  /** Empty when no pack of this hash is served or kept, or what is kept loads no longer. */
  Optional<Pack> find(String sha256) {
    return calls.listPacks().stream()
        .filter(pack -> pack.ref().sha256().equals(sha256))
        .findFirst()
        .or(() -> former.computeIfAbsent(sha256, this::load));
  }

  private Optional<Pack> load(String sha256) {
    try {
      return shelf.find(sha256).map(PackLoader::load);
    } catch (PackErrors e) {
      return Optional.empty();
    }
  }
}

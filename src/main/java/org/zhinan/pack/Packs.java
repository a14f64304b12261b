package org.zhinan.pack;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The packs that are served. */
public final class Packs {

  private final Map<String, Pack> byCall = new LinkedHashMap<>();
  private final Pack fallback;

  /**
   * @param packs at least one
   * @param defaultCall the call of those who name none; empty: the one issued last
   * @throws UnknownCall when the default is not among the packs
   */
  public Packs(List<Pack> packs, Optional<String> defaultCall) {
    packs.forEach(pack -> byCall.put(pack.call(), pack));
    this.fallback =
        defaultCall
            .map(this::getPack)
            .orElseGet(
                () ->
                    packs.stream().max(Comparator.comparing(p -> p.info().issued())).orElseThrow());
  }

  /**
   * All packs of a folder such as {@code knowledge}, or those that come with the program.
   *
   * @throws PackErrors of the first pack that has errors
   * @throws NoPacks when there is none
   */
  public static Packs load(Optional<Path> folder, Optional<String> defaultCall) {
    List<PackSource> sources =
        folder.map(PackSources::inFolder).orElseGet(PackSources::onClassPath);
    if (sources.isEmpty()) {
      throw new NoPacks(folder.map(Path::toString).orElse("the program itself"));
    }
    return new Packs(sources.stream().map(PackLoader::load).toList(), defaultCall);
  }

  public List<Pack> listPacks() {
    return List.copyOf(byCall.values());
  }

  public Pack getDefault() {
    return fallback;
  }

  public Optional<Pack> findPack(String call) {
    return Optional.ofNullable(byCall.get(call));
  }

  /**
   * @throws UnknownCall when no pack describes this call
   */
  public Pack getPack(String call) {
    return findPack(call).orElseThrow(() -> new UnknownCall(call, byCall.keySet()));
  }
}

package org.zhinan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhinan.dialogue.Desk;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Packs;

/** The calls that are served, each with a desk of its own. */
public final class Calls implements AutoCloseable {

  private final Packs packs;
  private final Map<String, Desk> desks = new LinkedHashMap<>();

  /**
   * @param furnish makes the desk of a pack; called once for each
   */
  public Calls(Packs packs, Function<Pack, Desk> furnish) {
    this.packs = packs;
    packs.listPacks().forEach(pack -> desks.put(pack.call(), furnish.apply(pack)));
  }

  public List<Pack> listPacks() {
    return packs.listPacks();
  }

  /**
   * @param call empty for the default one
   * @throws org.zhinan.pack.UnknownCall when it is not served
   */
  public Desk getDesk(Optional<String> call) {
    Pack pack = call.map(packs::getPack).orElseGet(packs::getDefault);
    Desk desk = desks.get(pack.call());
    if (desk == null) {
      throw new IllegalStateException("a pack without a desk: " + pack.call());
    }
    return desk;
  }

  /** Whom to ask about the default call. */
  public String hotline() {
    return packs.getDefault().info().contacts().stream()
        .flatMap(contact -> contact.phone().stream())
        .collect(Collectors.joining(", "));
  }

  @Override
  public void close() {
    desks.values().forEach(Desk::close);
  }
}

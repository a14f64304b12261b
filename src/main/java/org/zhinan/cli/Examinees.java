package org.zhinan.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.zhinan.dialogue.Desk;
import org.zhinan.evaluation.Examinee;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Packs;

/** Who answers for which call, opened when first asked for; may be used by many at once. */
final class Examinees implements AutoCloseable {

  private final Workplace workplace;
  private final Settings settings;
  private final Packs packs;
  private final Map<String, Examinee> open = new LinkedHashMap<>();

  Examinees(Workplace workplace, Settings settings) {
    this.workplace = workplace;
    this.settings = settings;
    this.packs = workplace.openPacks(settings.given());
  }

  /**
   * @param call empty for the one that the command names, or the default one
   * @throws org.zhinan.pack.UnknownCall when there is no such call
   */
  synchronized Examinee get(Optional<String> call) {
    Pack pack = call.map(packs::getPack).orElseGet(() -> settings.pack(packs));
    return open.computeIfAbsent(pack.call(), name -> open(pack));
  }

  private Examinee open(Pack pack) {
    Desk desk = workplace.openDesk(settings.given(), pack);
    return new Examinee(pack, desk.advisor(), desk.search());
  }

  @Override
  public synchronized void close() {
    open.values().forEach(Examinee::close);
  }
}

package org.zhinan.pack;

import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.base.ZhinanException;
import org.zhinan.pack.yaml.Problem;

/** A pack that cannot be served, with everything that is wrong with it. */
public final class PackErrors extends ZhinanException {

  private static final long serialVersionUID = 1L;

  private final String pack;
  private final transient List<Problem> problems;

  public PackErrors(String pack, List<Problem> problems) {
    super(
        problems.stream()
            .map(Problem::toString)
            .collect(
                Collectors.joining("\n", "The knowledge pack " + pack + " has errors:\n", "")));
    this.pack = pack;
    this.problems = List.copyOf(problems);
  }

  /** The name of the pack's folder. */
  public String pack() {
    return pack;
  }

  /** By file and place. */
  public List<Problem> problems() {
    return problems;
  }
}

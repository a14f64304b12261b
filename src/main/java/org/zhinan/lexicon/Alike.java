package org.zhinan.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Characters that are typed for one another, since they sound or look alike. */
public final class Alike {

  /** No character is like another. */
  public static final Alike NONE = new Alike(List.of(), "");

  private final Map<Character, Set<Integer>> groups = new HashMap<>();
  private final String particles;

  /**
   * @param groups characters that are alike; one may stand in several
   * @param particles characters that stand alone so often that none is taken for another
   */
  public Alike(List<String> groups, String particles) {
    this.particles = particles;
    for (int i = 0; i < groups.size(); i++) {
      for (char c : groups.get(i).toCharArray()) {
        this.groups.computeIfAbsent(c, x -> new HashSet<>()).add(i);
      }
    }
  }

  boolean isParticle(char c) {
    return particles.indexOf(c) >= 0;
  }

  boolean test(char a, char b) {
    if (isParticle(a) || isParticle(b)) {
      return false;
    }
    Set<Integer> others = groups.getOrDefault(b, Set.of());
    return groups.getOrDefault(a, Set.of()).stream().anyMatch(others::contains);
  }
}

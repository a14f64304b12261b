package org.zhinan.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The models that the operator named, of which one is asked or none. Which one may change while the
 * program runs; what they are may not.
 */
public final class Models {

  private final Map<String, Named> named = new LinkedHashMap<>();
  private volatile Optional<Named> chosen;

  /**
   * @param chosen name of the profile that is asked; empty for none
   * @param open makes the model of a profile
   * @throws UnknownProfile when none is called so
   */
  public Models(
      List<Profile> profiles, Optional<String> chosen, Function<Profile, LanguageModel> open) {
    for (Profile profile : profiles) {
      SteadyModel model = new SteadyModel(open.apply(profile), profile.patience());
      named.put(profile.name(), new Named(profile, model));
    }
    this.chosen = chosen.map(this::getNamed);
  }

  /** No model at all. */
  public static Models none() {
    return new Models(
        List.of(),
        Optional.empty(),
        profile -> {
          throw new IllegalStateException("there are no profiles");
        });
  }

  /** The one that is asked for this, if there is one. */
  public Optional<Named> findFor(Job job) {
    return chosen.filter(one -> one.profile().does(job));
  }

  public Optional<Named> findChosen() {
    return chosen;
  }

  public List<Named> listNamed() {
    return List.copyOf(named.values());
  }

  /**
   * Asks this one from now on.
   *
   * @throws UnknownProfile when none is called so
   */
  public void choose(String profile) {
    chosen = Optional.of(getNamed(profile));
  }

  /** Asks none from now on. */
  public void switchOff() {
    chosen = Optional.empty();
  }

  private Named getNamed(String profile) {
    Named one = named.get(profile);
    if (one == null) {
      throw new UnknownProfile(profile, List.copyOf(named.keySet()));
    }
    return one;
  }

  /** A profile with its model. */
  public record Named(Profile profile, SteadyModel model) {}
}

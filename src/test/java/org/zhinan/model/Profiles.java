package org.zhinan.model;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;

/** Profiles for tests. */
public final class Profiles {

  /** Short, so that a fault shows soon; long against a machine that is busy. */
  public static final Patience SHORT =
      new Patience(Duration.ofMillis(700), Duration.ofSeconds(3), 6000);

  private Profiles() {}

  public static Profile of(Provider provider, URI address) {
    return of(provider, address, SHORT);
  }

  public static Profile of(Provider provider, URI address, Patience patience) {
    return new Profile(
        "test",
        provider,
        address,
        "fake-model",
        new Secret("sk-very-secret"),
        EnumSet.allOf(Job.class),
        true,
        patience);
  }
}

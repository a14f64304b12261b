package org.zhinan.model;

import java.net.URI;
import java.util.Set;

/**
 * A model that the operator named, where it is and what it may be asked. Comes from the operator's
 * configuration only.
 *
 * @param name of the profile
 * @param address the provider's base address
 * @param model what the provider calls it
 * @param key for the provider; empty where it wants none
 * @param jobs what it is asked for
 * @param seesMessages whether it is sent the users' words (masked), or findings and clauses only
 */
public record Profile(
    String name,
    Provider provider,
    URI address,
    String model,
    Secret key,
    Set<Job> jobs,
    boolean seesMessages,
    Patience patience) {

  public Profile {
    jobs = Set.copyOf(jobs);
    String scheme = String.valueOf(address.getScheme());
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new IllegalArgumentException("a model's address begins with http:// or https://");
    }
    if (model.isBlank()) {
      throw new IllegalArgumentException("a model has a name");
    }
  }

  /** Whether it is asked for this; nothing can be proposed about words that it does not see. */
  public boolean does(Job job) {
    return jobs.contains(job) && (job != Job.PROPOSE || seesMessages);
  }
}

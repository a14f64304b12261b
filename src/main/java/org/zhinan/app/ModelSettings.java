package org.zhinan.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.cli.WrongUsage;
import org.zhinan.model.Job;
import org.zhinan.model.Patience;
import org.zhinan.model.Profile;
import org.zhinan.model.Provider;
import org.zhinan.model.Secret;

/**
 * What the operator says about models: one by the variables, any number by a file of profiles. Both
 * are read with the same words and told the same errors; no error and no log shows a key.
 */
final class ModelSettings {

  /** The profile that the variables make. */
  static final String DEFAULT = "default";

  static final Map<String, String> DEFAULTS =
      Map.of(
          "model-provider", "off",
          "model-base-url", "",
          "model-name", "",
          "model-api-key", "",
          "model-jobs", "word, propose",
          "model-messages", "send",
          "model-profiles", "",
          "model-profile", "");

  private ModelSettings() {}

  /**
   * @throws WrongUsage for a value that cannot be, and for a file that cannot be read
   */
  static Config.Modelled read(Map<String, String> settings) {
    List<Profile> profiles = new ArrayList<>();
    String provider = get(settings, "model-provider");
    if (!provider.equals("off")) {
      profiles.add(
          profile(
              DEFAULT,
              provider,
              get(settings, "model-base-url"),
              get(settings, "model-name"),
              get(settings, "model-api-key"),
              get(settings, "model-jobs"),
              get(settings, "model-messages"),
              Patience.USUAL));
    }
    find(settings, "model-profiles")
        .map(Path::of)
        .map(ProfilesFile::read)
        .ifPresent(profiles::addAll);
    Optional<String> chosen =
        find(settings, "model-profile")
            .or(() -> Optional.of(DEFAULT).filter(name -> !provider.equals("off")));
    chosen.ifPresent(name -> require(name, profiles));
    return new Config.Modelled(profiles, chosen);
  }

  /**
   * A profile from the words that it is written in.
   *
   * @throws WrongUsage for a value that cannot be
   */
  static Profile profile(
      String name,
      String provider,
      String baseUrl,
      String model,
      String key,
      String jobs,
      String messages,
      Patience patience) {
    Provider whose =
        Provider.findProvider(provider)
            .orElseThrow(
                () ->
                    new WrongUsage(
                        "The provider of a model is off, "
                            + Provider.codes()
                            + "; not \""
                            + provider
                            + "\"."));
    try {
      return new Profile(
          name,
          whose,
          URI.create(baseUrl.isEmpty() ? whose.address() : baseUrl),
          model,
          new Secret(key),
          jobs(jobs),
          seesMessages(messages),
          patience);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage("The model profile " + name + " cannot be: " + e.getMessage() + ".");
    }
  }

  private static Set<Job> jobs(String text) {
    Set<Job> jobs = EnumSet.noneOf(Job.class);
    Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(job -> !job.isEmpty())
        .map(
            job ->
                Job.findJob(job)
                    .orElseThrow(
                        () ->
                            new WrongUsage(
                                "The jobs of a model are word and propose, not \"" + job + "\".")))
        .forEach(jobs::add);
    return jobs;
  }

  private static boolean seesMessages(String text) {
    if (!text.equals("send") && !text.equals("withhold")) {
      throw new WrongUsage("The users' messages are send or withhold, not \"" + text + "\".");
    }
    return text.equals("send");
  }

  private static void require(String name, List<Profile> profiles) {
    List<String> names = profiles.stream().map(Profile::name).toList();
    if (!names.contains(name)) {
      throw new WrongUsage("There is no model profile \"" + name + "\" among " + names + ".");
    }
  }

  private static String get(Map<String, String> settings, String key) {
    return settings.getOrDefault(key, "").strip();
  }

  private static Optional<String> find(Map<String, String> settings, String key) {
    return Optional.of(get(settings, key)).filter(text -> !text.isEmpty());
  }
}

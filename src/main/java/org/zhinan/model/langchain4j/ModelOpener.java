package org.zhinan.model.langchain4j;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.zhinan.model.LanguageModel;
import org.zhinan.model.Profile;

/**
 * Opens models; those that it opened share its connections. No redirect is followed, so that a key
 * goes nowhere but to the address that the operator named.
 */
public final class ModelOpener implements AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final ExecutorService readers =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "model-reply");
            thread.setDaemon(true);
            return thread;
          });
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();

  /** The model of the profile. Nothing is sent before it is asked. */
  public LanguageModel open(Profile profile) {
    return new StreamedModel(profile, () -> new Exchange(http, readers));
  }

  @Override
  public void close() {
    readers.shutdownNow();
  }
}

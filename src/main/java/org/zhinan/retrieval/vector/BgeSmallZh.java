package org.zhinan.retrieval.vector;

import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;

/**
 * The quantized bge-small-zh-v1.5, inside the process: 512 dimensions, about 200 MB of memory. It
 * sees no negation: it finds clauses and never judges what they say.
 */
public final class BgeSmallZh implements Embeddings {

  /** In characters, of which each Chinese one is a token; the model reads 512 tokens. */
  private static final int LONGEST = 480;

  private final BgeSmallZhV15QuantizedEmbeddingModel model;

  private BgeSmallZh() {
    this.model = new BgeSmallZhV15QuantizedEmbeddingModel();
  }

  /**
   * The one of this process, loaded when first asked for; that takes seconds.
   *
   * @throws LinkageError where the model or its native libraries cannot be loaded
   */
  public static BgeSmallZh shared() {
    return Shared.MODEL;
  }

  @Override
  public float[] of(String text) {
    String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return unit(model.embed(read).content().vector());
  }

  private static final class Shared {
    private static final BgeSmallZh MODEL = new BgeSmallZh();
  }

  private static float[] unit(float[] vector) {
    double squares = 0;
    for (float each : vector) {
      squares += each * each;
    }
    float[] unit = vector.clone();
    for (int i = 0; i < unit.length; i++) {
      unit[i] /= (float) Math.sqrt(squares);
    }
    return unit;
  }
}

package org.zhinan.model;

import java.util.Optional;

/**
 * How a model has been since the start.
 *
 * @param resting whether it is left alone for a while, having failed too often
 * @param asked calls made to it, retries included
 * @param answered those that came to their end
 * @param lastFault the code of the last fault, when no answer came since
 */
public record ModelHealth(
    String model, boolean resting, int asked, int answered, Optional<String> lastFault) {}

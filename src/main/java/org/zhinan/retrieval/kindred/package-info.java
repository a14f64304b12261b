/**
 * Compares questions with sample questions, by their characters from the first moment and by their
 * meaning too as soon as a model is loaded. For the wiring only; everybody else sees the port.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.retrieval.kindred;

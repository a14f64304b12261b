package org.zhinan.rule;

/**
 * What is wrong with an expression, and what is allowed.
 *
 * @param line within the expression's text, from 1
 * @param column within that line, from 1
 */
public record ExpressionError(int line, int column, String message) {}

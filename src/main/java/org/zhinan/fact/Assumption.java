package org.zhinan.fact;

import org.zhinan.base.LocalText;

/**
 * What a yes/no fact is taken to be while nothing was said of it.
 *
 * @param note the assumption in words; every finding that rests on it says so
 */
public record Assumption(boolean value, LocalText note) {}

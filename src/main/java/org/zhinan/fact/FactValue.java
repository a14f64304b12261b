package org.zhinan.fact;

/**
 * A known value. Values may be known in part: a date to the year, a number to a range, a kind of
 * unit to a group of kinds; what is not known at all is absent from the sheet.
 */
public sealed interface FactValue
    permits BoolValue, CodeValue, PartialDate, NumberRange, TextValue {}

package org.zhinan.rule;

/** The type of a value that a pack gives to its expressions: a parameter, a direction's datum. */
public sealed interface DataType {

  record Bool() implements DataType {}

  record Number() implements DataType {}

  record Date() implements DataType {}

  record Words() implements DataType {}

  /** A leaf code of the named enumeration. */
  record Code(String enumeration) implements DataType {}

  /**
   * A value for each key.
   *
   * @param key a code, or a whole number
   */
  record Table(DataType key, DataType value) implements DataType {}

  record ListOf(DataType element) implements DataType {}
}

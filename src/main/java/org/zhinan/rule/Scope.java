package org.zhinan.rule;

import java.util.List;

/**
 * What is decided on: these directions (none: the call's general conditions alone), for somebody in
 * this role.
 */
public record Scope(List<String> directions, String role) {

  public Scope {
    directions = directions.stream().distinct().sorted().toList();
  }
}

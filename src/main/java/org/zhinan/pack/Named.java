package org.zhinan.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.rule.DataType;
import org.zhinan.rule.DirectionData;

/** What a pack gives names to, for those files that refer to it. */
record Named(
    PackInfo info,
    FactsFile facts,
    List<Role> roles,
    Map<String, DataType> schema,
    Map<String, Direction> directions) {

  Set<String> roleCodes() {
    return roles.stream().map(Role::code).collect(Collectors.toSet());
  }

  /** The prefixes of the directions of parts. */
  Set<String> prefixes() {
    return info.parts().stream().flatMap(p -> p.directions().stream()).collect(Collectors.toSet());
  }

  Map<String, DirectionData> directionData() {
    Map<String, DirectionData> data = new LinkedHashMap<>();
    directions.forEach((code, direction) -> data.put(code, direction.data()));
    return data;
  }
}

package org.zhinan.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Role;
import org.zhinan.rule.Scope;
import picocli.CommandLine.Option;

/** What a command decides on. */
final class ScopeOptions {

  @Option(
      names = "--direction",
      paramLabel = "CODE",
      description = "May be given repeatedly; the call's general conditions alone.")
  private List<String> directions = List.of();

  @Option(names = "--role", paramLabel = "ROLE", description = "The role; the call's default.")
  private @Nullable String role;

  /**
   * @param instead directions that stand in for the given ones, unless there are none
   * @throws org.zhinan.pack.UnknownDirection when the call has no such direction
   * @throws WrongUsage when it has no such role
   */
  Scope scope(Pack pack, List<String> instead) {
    List<String> wanted = instead.isEmpty() ? directions : instead;
    wanted.forEach(pack::getDirection);
    return new Scope(wanted, role(pack));
  }

  private String role(Pack pack) {
    String wanted = role == null ? pack.defaultRole().code() : role;
    if (pack.findRole(wanted).isEmpty()) {
      String known = pack.roles().stream().map(Role::code).collect(Collectors.joining(", "));
      throw new WrongUsage("No role \"" + wanted + "\"; there is: " + known + ".");
    }
    return wanted;
  }
}

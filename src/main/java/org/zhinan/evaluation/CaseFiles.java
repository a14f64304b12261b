package org.zhinan.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.pack.PackSource;
import org.zhinan.pack.yaml.Problem;

/** Reads files of cases, one JSON object a line, and tells everything that is wrong with them. */
public final class CaseFiles {

  private final List<TestCase> cases = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> places = new LinkedHashMap<>();

  private CaseFiles() {}

  /**
   * The cases of these files, in order.
   *
   * @throws BadCases when a line is no case, two cases share an id, or a file cannot be read
   */
  public static List<TestCase> read(List<Path> files) {
    CaseFiles all = new CaseFiles();
    files.forEach(all::readFile);
    return all.checked();
  }

  /**
   * The cases that a pack brings along, in {@code cases/*.jsonl}.
   *
   * @throws BadCases when a line is no case, or two cases share an id
   */
  public static List<TestCase> of(PackSource source) {
    CaseFiles all = new CaseFiles();
    source.listFiles("cases", ".jsonl").stream()
        .filter(file -> file.lastIndexOf('/') == file.indexOf('/'))
        .forEach(file -> all.readText(file, source.findText(file).orElseThrow()));
    return all.checked();
  }

  /**
   * The cases of a text, as though it stood in a file of this name.
   *
   * @throws BadCases when a line is no case, or two cases share an id
   */
  public static List<TestCase> parse(String name, String text) {
    CaseFiles all = new CaseFiles();
    all.readText(name, text);
    return all.checked();
  }

  private void readFile(Path file) {
    try {
      readText(file.toString(), Files.readString(file));
    } catch (IOException e) {
      problems.add(new Problem(file.toString(), 0, 0, "the file cannot be read as UTF-8 text"));
    }
  }

  private void readText(String name, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        CaseLine line = new CaseLine(name, i + 1, problems);
        line.read(lines.get(i)).ifPresent(each -> add(each, line));
      }
    }
  }

  private void add(TestCase each, CaseLine line) {
    String first = places.putIfAbsent(each.head().id(), each.head().place());
    if (first != null) {
      line.problem("the id " + each.head().id() + " stands at " + first + " already");
    }
    cases.add(each);
  }

  private List<TestCase> checked() {
    if (!problems.isEmpty()) {
      throw new BadCases(problems);
    }
    return List.copyOf(cases);
  }
}

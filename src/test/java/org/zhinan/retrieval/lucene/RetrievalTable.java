package org.zhinan.retrieval.lucene;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhinan.base.FoldedText;
import org.zhinan.guideline.Guideline;
import org.zhinan.lexicon.Synonyms;

/** Prints the table of {@code src/docs/retrieval.md} for a file of judged queries. */
final class RetrievalTable {

  private RetrievalTable() {}

  public static void main(String[] args) {
    String file = args.length > 0 ? args[0] : "src/test/resources/search/queries.jsonl";
    List<Judged.Question> questions = Judged.questions(Path.of(file));
    Guideline guideline = Judged.guideline();
    Synonyms synonyms = Judged.synonyms();
    System.out.println(
        "clauses " + guideline.listClauses().size() + ", queries " + questions.size());
    System.out.println("| terms | heading path | synonyms | recall@5 | MRR |");
    System.out.println("|---|---|---|---|---|");
    for (Recipe recipe : recipes()) {
      try (LuceneClauseSearch search = LuceneClauseSearch.over(guideline, synonyms, recipe)) {
        printRow(recipe, Judged.score(search, questions));
      }
    }
    try (LuceneClauseSearch search = LuceneClauseSearch.over(guideline, synonyms)) {
      System.out.println("missed: " + Judged.score(search, questions).missed());
      printTimes(search, guideline, questions);
    }
  }

  private static List<Recipe> recipes() {
    List<Recipe> recipes = new ArrayList<>();
    for (boolean synonyms : new boolean[] {false, true}) {
      for (boolean path : new boolean[] {false, true}) {
        recipes.add(new Recipe(true, false, path, synonyms));
        recipes.add(new Recipe(false, true, path, synonyms));
        recipes.add(new Recipe(true, true, path, synonyms));
      }
    }
    return recipes;
  }

  private static void printRow(Recipe recipe, Judged.Score score) {
    String terms = recipe.words() ? recipe.bigrams() ? "both" : "words" : "bigrams";
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %.3f | %.3f |%n",
        terms,
        recipe.path() ? "with" : "without",
        recipe.synonyms() ? "with" : "without",
        score.recall(),
        score.mrr());
  }

  private static void printTimes(
      LuceneClauseSearch search, Guideline guideline, List<Judged.Question> questions) {
    Runnable warm = () -> questions.forEach(q -> search.search(q.q(), Optional.empty(), 5));
    for (int round = 0; round < 40; round++) {
      warm.run();
    }
    long[] searches = new long[questions.size() * 40];
    long[] scans = new long[questions.size() * 40];
    for (int at = 0; at < searches.length; at++) {
      String q = questions.get(at % questions.size()).q();
      searches[at] = nanos(() -> search.search(q, Optional.empty(), 5));
    }
    for (int at = 0; at < scans.length; at++) {
      String q = questions.get(at % questions.size()).q();
      scans[at] = nanos(() -> scan(guideline, q));
    }
    printRatio("p50", percentile(searches, 0.5), percentile(scans, 0.5));
    printRatio("p99", percentile(searches, 0.99), percentile(scans, 0.99));
  }

  private static void printRatio(String name, double search, double scan) {
    System.out.printf(
        Locale.ROOT,
        "%s of a search is %.2f of a linear scan's (%.0f us, %.0f us)%n",
        name,
        search / scan,
        search / 1000,
        scan / 1000);
  }

  /** What a search without an index does: cut every clause, count the query's terms in it. */
  private static long scan(Guideline guideline, String query) {
    List<String> terms = Grams.of(FoldedText.fold(query)).stream().map(Gram::term).toList();
    return guideline.listClauses().stream()
        .mapToLong(
            clause -> {
              String text = Grams.folded(clause.text());
              return terms.stream().filter(text::contains).count();
            })
        .max()
        .orElse(0);
  }

  private static long nanos(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  private static double percentile(long[] times, double share) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) ((sorted.length - 1) * share)];
  }
}

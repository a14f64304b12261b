package org.zhinan.dialogue.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhinan.dialogue.guard.SentenceVerdict.Dropped;
import org.zhinan.dialogue.guard.SentenceVerdict.Released;
import org.zhinan.dialogue.guard.Word.Sort;
import org.zhinan.lexicon.Variants;
import org.zhinan.pack.guard.GuardWords;

/**
 * Decides for each sentence of a model whether it may be shown. In doubt it may not: a sentence is
 * released only when all of it is known to come from the clauses that it cites. Has no state.
 */
public final class Guard {

  private static final int LONGEST = 600;

  /** Markup, templates, pictures, and characters that nobody sees. */
  private static final Pattern NO_PLAIN_TEXT =
      Pattern.compile("[<>{}`|\\\\]|\\]\\(|!\\[|&#?[a-z0-9]+;|[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");

  private static final Pattern FOREIGN_SCRIPT =
      Pattern.compile("[\\p{L}&&[^\\p{IsHan}\\p{IsLatin}]]");

  private final GuardWords words;
  private final Scanner scanner;
  private final Support support;

  public Guard(GuardWords words, Variants variants) {
    this.words = words;
    this.scanner = new Scanner(words, variants);
    this.support = new Support(words);
  }

  /** A new reader of one text, piece by piece. */
  public SentenceStream sentences() {
    return new SentenceStream(words.abbreviations());
  }

  /** The verdict on a sentence that was worded on this basis. */
  public SentenceVerdict check(ModelSentence sentence, Basis basis) {
    ReadSentence read = ReadSentence.of(sentence.text(), scanner);
    Optional<Flaw> flaw = flaw(read, basis);
    return flaw.isPresent()
        ? new Dropped(sentence, flaw.get().reason(), flaw.get().detail())
        : new Released(sentence, read.tokens());
  }

  /** A whole text at once. */
  public GuardedText check(String text, Basis basis) {
    SentenceStream stream = sentences();
    List<ModelSentence> sentences = new ArrayList<>(stream.push(text));
    sentences.addAll(stream.finish());
    return new GuardedText(sentences.stream().map(s -> check(s, basis)).toList());
  }

  private Optional<Flaw> flaw(ReadSentence sentence, Basis basis) {
    return shape(sentence)
        .or(() -> language(sentence, basis.locale()))
        .or(() -> listed(sentence, Sort.LEAK, Reason.LEAK))
        .or(() -> Leaks.find(sentence.words(), basis))
        .or(() -> listed(sentence, Sort.TOLD, Reason.ELIGIBILITY))
        .or(() -> markers(sentence, basis))
        .or(() -> unsupported(sentence, basis));
  }

  private static Optional<Flaw> shape(ReadSentence sentence) {
    boolean plain =
        sentence.words().length() <= LONGEST && !NO_PLAIN_TEXT.matcher(sentence.words()).find();
    return when(!plain, Reason.SHAPE, sentence.words());
  }

  private static Optional<Flaw> language(ReadSentence sentence, Locale locale) {
    boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    boolean ideographs = sentence.words().codePoints().anyMatch(Character::isIdeographic);
    boolean foreign = FOREIGN_SCRIPT.matcher(sentence.words()).find();
    return when(foreign || english == ideographs, Reason.LANGUAGE, sentence.words());
  }

  private static Optional<Flaw> listed(ReadSentence sentence, Sort sort, Reason reason) {
    return sentence.find(sort).map(token -> new Flaw(reason, token.text()));
  }

  private static Optional<Flaw> markers(ReadSentence sentence, Basis basis) {
    Set<String> unknown = new HashSet<>(sentence.tokens());
    basis.grounds().forEach(ground -> unknown.remove(ground.token()));
    return when(!unknown.isEmpty(), Reason.UNKNOWN_MARKER, String.join(" ", unknown))
        .or(() -> when(sentence.tokens().isEmpty(), Reason.NO_MARKER, sentence.words()));
  }

  private Optional<Flaw> unsupported(ReadSentence sentence, Basis basis) {
    List<ReadGround> cited =
        basis.grounds().stream()
            .filter(ground -> sentence.tokens().contains(ground.token()))
            .map(ground -> ReadGround.of(ground, scanner))
            .toList();
    return support.check(sentence, cited, asked(basis));
  }

  /** Beside a verdict nothing but clauses is explained: neither question nor findings count. */
  private List<Part> asked(Basis basis) {
    List<Part> asked = new ArrayList<>();
    if (!basis.decided()) {
      asked.addAll(Parts.of(scanner.read(basis.question())));
      basis.findings().forEach(finding -> asked.addAll(Parts.of(scanner.read(finding))));
    }
    return asked;
  }

  private static Optional<Flaw> when(boolean flawed, Reason reason, String detail) {
    return flawed ? Optional.of(new Flaw(reason, detail)) : Optional.empty();
  }
}

package risk.catalogue;

import identity.AlgorithmVersion;
import java.util.Optional;
import java.util.function.Function;

/**
 * The file of one version. {@link #read} checks it whole; {@link #publishable} asks for more, of a
 * file that is to be released now.
 */
public final class VersionFile {
  /** From this major number on a version comes with at least one golden case. */
  private static final int GOLDEN_FROM = 2;

  /** Finds the version whose parameters a file replaces. */
  public interface Bases extends Function<AlgorithmVersion, Optional<Version>> {}

  private final String name;
  private final byte[] bytes;

  /**
   * @param name for messages
   */
  public VersionFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  public String name() {
    return name;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * @param line of the number, from 1
   */
  public record Numbered(String version, int line, int column) {}

  /** The number the file says it has; empty when that cannot be read. */
  public Optional<Numbered> number() {
    return new Document(name, bytes)
        .root()
        .flatMap(root -> root.peek("version"))
        .flatMap(Node::numbered);
  }

  /** Whether it replaces parameters of another version, so that it is read after that. */
  public boolean adjusts() {
    return new Document(name, bytes).root().map(AdjustmentReader::suits).orElse(false);
  }

  /**
   * Reads and checks text, formulas and golden cases.
   *
   * @throws InvalidVersionException naming every flaw
   */
  public Version read(Bases bases) {
    Draft draft = draft(bases);
    GoldenCheck.run(draft);
    return accepted(draft);
  }

  /**
   * As {@link #read}; asks for golden cases and searches for contradictions of what is declared
   * monotone.
   *
   * @throws InvalidVersionException naming every flaw
   */
  public Version publishable(Bases bases) {
    Draft draft = draft(bases);
    Version version = draft.version();
    GoldenCheck.run(draft);
    int major = Integer.parseInt(version.version().value().split("\\.", 2)[0]);
    if (major >= GOLDEN_FROM && version.golden().isEmpty())
      draft.root().peek("golden").orElse(draft.root()).flaw("expected at least one golden case");
    MonotoneCheck.run(draft);
    return accepted(draft);
  }

  private static Version accepted(Draft draft) {
    refuse(draft.document());
    return draft.version();
  }

  private static void refuse(Document document) {
    if (!document.flaws().isEmpty()) throw new InvalidVersionException(document.flaws());
  }

  private Draft draft(Bases bases) {
    Document document = new Document(name, bytes);
    Optional<Draft> draft = document.root().flatMap(root -> draft(document, root, bases));
    draft.ifPresent(d -> new FormulaCheck(d).run());
    refuse(document);
    return draft.orElseThrow();
  }

  private static Optional<Draft> draft(Document document, Node root, Bases bases) {
    return AdjustmentReader.suits(root)
        ? new AdjustmentReader(document, root, bases).read()
        : Optional.of(new VersionReader(document, root).read());
  }
}

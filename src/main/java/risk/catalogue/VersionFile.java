package risk.catalogue;

import identity.AlgorithmVersion;
import java.util.Optional;
import java.util.function.Function;

/**
 * The file of one version. {@link #read} checks it whole; {@link #publishable} asks for more, of a
 * file that is to be released now.
 */
public final class VersionFile {
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

  /** The number the file says it has, be the rest readable or not; empty when it says none. */
  public Optional<Numbered> number() {
    Document document = new Document(name, bytes);
    Optional<Node> root = document.root();
    return root.isPresent()
        ? root.flatMap(r -> r.peek("version")).flatMap(Node::numbered)
        : document.numbered();
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
    Document document = new Document(name, bytes);
    Optional<Draft> draft = document.root().flatMap(root -> draft(document, root, bases));
    draft.ifPresent(FormulaCheck::run);
    refuse(document);
    GoldenCheck.run(draft.orElseThrow());
    refuse(document);
    return draft.get().version();
  }

  /**
   * As {@link #read}, and all that is asked of what is released now: names and units that there
   * are, golden cases that prove something, and that no invented item contradicts what the version
   * says of itself.
   *
   * @throws InvalidVersionException naming every flaw
   */
  public Version publishable(Bases bases) {
    Document document = new Document(name, bytes);
    Optional<Draft> draft = document.root().flatMap(root -> draft(document, root, bases));
    draft.ifPresent(Publication::judge);
    refuse(document);
    return draft.orElseThrow().version();
  }

  private static void refuse(Document document) {
    if (!document.flaws().isEmpty()) throw new InvalidVersionException(document.flaws());
  }

  private static Optional<Draft> draft(Document document, Node root, Bases bases) {
    return AdjustmentReader.suits(root)
        ? new AdjustmentReader(document, root, bases).read()
        : Optional.of(new VersionReader(document, root).read());
  }
}

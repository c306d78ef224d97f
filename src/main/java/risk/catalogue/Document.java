package risk.catalogue;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** The text of one version file, and everything found wrong with it. */
final class Document {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Pattern NUMBER =
      Pattern.compile("^version:[ \\t]*[\"']?([0-9][^\\s\"'#]*)", Pattern.MULTILINE);

  private final String file;
  private final byte[] bytes;
  private final String text;
  private final List<Flaw> flaws = new ArrayList<>();
  private final Set<String> broken = new HashSet<>();

  Document(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
    this.text = decoded(bytes);
  }

  /** Everything but UTF-8 would be read as other characters than were written. */
  private String decoded(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(in)
          .toString()
          .replaceFirst("^" + BYTE_ORDER_MARK, "");
    } catch (CharacterCodingException e) {
      String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      flaw(line(before, before.length()), column(before, before.length()), "not UTF-8");
      return "";
    }
  }

  String file() {
    return file;
  }

  byte[] bytes() {
    return bytes;
  }

  String text() {
    return text;
  }

  List<Flaw> flaws() {
    return flaws;
  }

  /** Empty, with a flaw, when the text is no YAML document with a table. */
  Optional<Node> root() {
    if (!flaws.isEmpty()) return Optional.empty();
    try {
      LoaderOptions options = new LoaderOptions();
      options.setMaxAliasesForCollections(0);
      org.yaml.snakeyaml.nodes.Node root = new Yaml(options).compose(new StringReader(text));
      if (root != null) return Node.root(this, root);
      flaw(1, 1, "the file is empty");
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
      flaw(mark.getLine() + 1, mark.getColumn() + 1, "not YAML: " + problem(e));
    } catch (ReaderException e) {
      int at = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.length()));
      String what = "character U+%04X is not allowed".formatted(e.getCodePoint());
      flaw(line(text, at), column(text, at), what);
    } catch (YAMLException e) {
      flaw(1, 1, "not YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** The number on the line of the version, of a text that is no YAML. */
  Optional<VersionFile.Numbered> numbered() {
    Matcher line = NUMBER.matcher(text);
    return line.find()
        ? Optional.of(
            new VersionFile.Numbered(
                line.group(1), line(text, line.start(1)), column(text, line.start(1))))
        : Optional.empty();
  }

  private static String problem(MarkedYAMLException e) {
    String context = e.getContext() == null ? "" : e.getContext() + ", ";
    return context + e.getProblem();
  }

  /** Within what stands under a path. */
  void flaw(String path, Mark at, String what) {
    broken.add(section(path));
    flaw(at.getLine() + 1, at.getColumn() + 1, what);
  }

  private static String section(String path) {
    return path.split("[/\\[]", 2)[0];
  }

  /** Whether all flaws are in these sections of the version. */
  boolean brokenOnlyIn(Set<String> sections) {
    return sections.containsAll(broken);
  }

  void flaw(int line, int column, String what) {
    flaws.add(new Flaw(file, line, column, what));
  }

  /** At a place of the text, within what stands under a path. */
  void flaw(String path, int offset, String what) {
    broken.add(section(path));
    flaw(line(text, offset), column(text, offset), what);
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static int column(String text, int offset) {
    return offset - text.lastIndexOf('\n', offset - 1);
  }
}

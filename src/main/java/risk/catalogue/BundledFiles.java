package risk.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The version files that come with the engine, and the hashes of those that are released. */
public final class BundledFiles {
  private static final String FOLDER = "algorithms/";
  private static final List<String> NAMES = List.of("0.1.0", "1.0.0", "1.2.0", "2.0.0");

  private BundledFiles() {}

  /**
   * In order of release.
   *
   * @throws InvalidVersionException with a line for each released file that is not what it was
   */
  public static List<VersionFile> all() {
    Map<String, String> released = released();
    List<VersionFile> files = new ArrayList<>();
    List<Flaw> flaws = new ArrayList<>();
    for (String name : NAMES) {
      byte[] bytes = resource(FOLDER + name + ".yaml");
      VersionFile file = new VersionFile(FOLDER + name + ".yaml", bytes);
      String frozen = released.getOrDefault(name, Hash.of(bytes));
      if (!frozen.equals(Hash.of(bytes))) flaws.add(Frozen.flaw(file, name, frozen));
      files.add(file);
    }
    if (!flaws.isEmpty()) throw new InvalidVersionException(flaws);
    return files;
  }

  /** SHA-256 by number; a file that is not listed is a draft. */
  public static Map<String, String> released() {
    Map<String, String> out = new LinkedHashMap<>();
    new String(resource(FOLDER + "released.csv"), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split(","))
        .forEach(cells -> out.put(cells[0], cells[1]));
    return out;
  }

  private static byte[] resource(String name) {
    try (InputStream in = BundledFiles.class.getResourceAsStream("/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

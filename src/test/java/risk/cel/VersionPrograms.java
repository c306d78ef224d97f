package risk.cel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import risk.functions.Electrical;
import risk.functions.Mathematics;

/** The formulas of version files, without anything else that stands there. */
final class VersionPrograms {
  private static final Path FOLDER = Path.of("src/main/resources/algorithms");

  private VersionPrograms() {}

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  static ProgramBuilder program(Path file) throws IOException {
    Map<String, Object> root;
    try (InputStream in = Files.newInputStream(file)) {
      root = new Yaml().load(in);
    }
    ProgramBuilder builder =
        new ProgramBuilder(FunctionLibrary.of(Mathematics.class, Electrical.class));
    ((Map<String, List<String>>) root.get("inputs"))
        .forEach((kind, names) -> names.forEach(name -> declare(builder, name, kind)));
    for (String constants : List.of("parameters", "tables"))
      ((Map<String, Object>) root.getOrDefault(constants, Map.of()))
          .keySet()
          .forEach(name -> builder.declare(name, Kind.NUMBER));
    for (Map<String, Object> let : (List<Map<String, Object>>) root.get("lets"))
      builder.define((String) let.get("name"), (String) let.get("formula"));
    for (Map<String, Object> factor : (List<Map<String, Object>>) root.get("factors"))
      builder.define(factor.get("name") + "_factor", (String) factor.get("formula"));
    builder.declare("sum", Kind.NUMBER);
    if (root.get("score") instanceof String score) builder.define("score", score);
    return builder;
  }

  private static void declare(ProgramBuilder builder, String name, String kind) {
    builder.declare(name, Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    builder.declare(name + "_known", Kind.FLAG);
  }
}

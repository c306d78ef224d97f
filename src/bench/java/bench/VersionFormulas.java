package bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import risk.cel.FunctionLibrary;
import risk.cel.Kind;
import risk.cel.ProgramBuilder;
import risk.functions.Mathematics;

/** The formulas of a bundled version file, factors as NAME_factor. */
final class VersionFormulas {
  private VersionFormulas() {}

  @SuppressWarnings("unchecked")
  static ProgramBuilder read(String version) throws IOException {
    Map<String, Object> root;
    try (InputStream in =
        VersionFormulas.class.getResourceAsStream("/algorithms/" + version + ".yaml")) {
      root = new Yaml().load(in);
    }
    ProgramBuilder builder = new ProgramBuilder(FunctionLibrary.of(Mathematics.class));
    ((Map<String, List<String>>) root.get("inputs"))
        .forEach((kind, names) -> names.forEach(name -> declare(builder, name, kind)));
    for (Map<String, Object> let : (List<Map<String, Object>>) root.get("lets"))
      builder.define((String) let.get("name"), (String) let.get("formula"));
    for (Map<String, Object> factor : (List<Map<String, Object>>) root.get("factors"))
      builder.define(factor.get("name") + "_factor", (String) factor.get("formula"));
    return builder;
  }

  private static void declare(ProgramBuilder builder, String name, String kind) {
    builder.declare(name, Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    builder.declare(name + "_known", Kind.FLAG);
  }
}

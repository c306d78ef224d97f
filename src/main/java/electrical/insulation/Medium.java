package electrical.insulation;

import java.util.List;
import java.util.Locale;

/** What insulates; it decides how resistance falls with temperature. */
public enum Medium {
  OIL,
  SOLID;

  static final List<String> WORDS = List.of(OIL.word(), SOLID.word());

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Medium of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}

package risk.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports formulas that are none where they stand in the file. */
final class FormulaCheck {
  /** How CEL begins each of its errors; lines and columns from 1. */
  private static final Pattern CEL = Pattern.compile("ERROR: <input>:(\\d+):(\\d+): ([^\n]*)");

  private final Draft draft;

  FormulaCheck(Draft draft) {
    this.draft = draft;
  }

  void run() {
    List<String> errors = Formulas.errors(draft.version());
    errors.forEach(this::place);
    if (errors.isEmpty() && draft.document().flaws().isEmpty()) compile();
  }

  /** What CEL accepts may still be nothing that can be compiled. */
  private void compile() {
    try {
      new VersionedAlgorithm(draft.version());
    } catch (IllegalArgumentException e) {
      for (String error : e.getMessage().split("; ", -1)) place(error);
    }
  }

  private void place(String error) {
    int colon = Math.max(0, error.indexOf(':'));
    Node node = draft.formulas().getOrDefault(error.substring(0, colon), draft.root());
    String text = node.text().orElse("");
    Matcher cel = CEL.matcher(error);
    if (cel.find()) {
      do {
        int at = offset(text, Integer.parseInt(cel.group(1)), Integer.parseInt(cel.group(2)));
        node.flawAt(at, cel.group(3).replace(" (in container '')", ""));
      } while (cel.find());
    } else {
      node.flaw(error.substring(colon + 1).strip());
    }
  }

  private static int offset(String text, int line, int column) {
    int begin = 0;
    for (int i = 1; i < line; i++) begin = text.indexOf('\n', begin) + 1;
    return Math.min(begin + column - 1, text.length());
  }
}

package risk.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import risk.catalogue.Version;
import risk.catalogue.Version.Factor;
import risk.catalogue.Version.Let;

/**
 * An algorithm version as a document for review: what it says and why, every formula as
 * mathematics, its tables and sources, examples worked with every value on the way, how far each
 * input moves the score, and what the version gets wrong. Everything is taken from the version and
 * from running it.
 */
public final class VersionDocument {
  private final Version version;
  private final Formulas formulas;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();

  private VersionDocument(Runner runner) {
    this.version = runner.version();
    this.formulas = runner.formulas();
  }

  /**
   * The document.
   *
   * @param status whether it is in force and who published it, in words; may be empty
   */
  public static List<Block> of(Runner runner, List<String> status) {
    VersionDocument document = new VersionDocument(runner);
    document.head(status);
    document.scoring();
    document.factors();
    document.lets();
    document.blocks.addAll(VersionTables.of(runner.version(), document.formulas));
    document.blocks.addAll(WorkedExamples.of(runner));
    document.limits();
    return List.copyOf(document.blocks);
  }

  private void head(List<String> status) {
    add(new Block.Title("Risk algorithm " + version.version(), "File SHA-256 " + version.hash()));
    if (!status.isEmpty()) paragraph(String.join(" ", status));
    paragraph(version.description());
    version
        .adjustment()
        .ifPresent(
            a ->
                paragraph(
                    "Replaces parameters of version %s for %s: %s"
                        .formatted(a.base(), Part.said(a.scope()), a.reason())));
    if (!version.changes().isEmpty()) {
      heading("What changed from the version before");
      add(new Block.Points(version.changes()));
    }
  }

  private void scoring() {
    heading("How the score is made");
    boolean points = version.factors().stream().anyMatch(f -> f.weight().isEmpty());
    paragraph(
        points
            ? "Each factor is in points of the score. The sum is taken from the known factors, in the order below; an unknown factor adds nothing. The stated bounds are the scores with every unknown input at its best and at its worst."
            : "Each factor is 0 to 100 and has a weight. The sum is taken of weight times value, in the order below; an unknown factor is left out and the weights of the known ones are rescaled to 1.");
    if (version.score().isPresent()) add(new Block.Equation("score", formulas.score()));
    else paragraph("The score is the sum itself.");
    paragraph(
        "It is rounded to the nearest whole number, half to even; the level is read from that number.");
    if (!version.required().isEmpty())
      paragraph("Nothing is assessed without " + String.join(", ", version.required()) + ".");
    add(
        new Block.Grid(
            List.of("factor", "meaning", points ? "unknown: points" : "weight"),
            version.factors().stream()
                .map(f -> List.of(f.name(), f.meaning(), points ? unknown(f) : share(f)))
                .toList()));
  }

  private static String share(Factor factor) {
    return factor.weight().map(w -> Numerals.exact(w)).orElse("");
  }

  private static String unknown(Factor factor) {
    return factor
        .unknown()
        .map(r -> Numerals.change(r.best(), 1) + " to " + Numerals.change(r.worst(), 1))
        .orElse(factor.anyOf().isEmpty() ? "always known" : "not stated");
  }

  private void factors() {
    heading("Factors");
    for (Factor factor : version.factors()) {
      add(new Block.Heading(3, factor.name()));
      if (!factor.meaning().isEmpty()) paragraph(factor.meaning() + ".");
      add(new Block.Equation(factor.name(), formulas.factor(factor.name())));
      Set<String> reads = formulas.reads(factor.name() + "_factor");
      for (Let let : version.lets())
        if (reads.contains(let.name()) && shown.add(let.name())) let(let);
      add(new Block.Note(facts(factor)));
    }
  }

  private String facts(Factor factor) {
    StringBuilder facts = new StringBuilder();
    factor.weight().ifPresent(w -> facts.append("Weight " + Numerals.shown(w * 100) + " %. "));
    facts.append(
        factor.anyOf().isEmpty()
            ? "Always known. "
            : "Known when at least one of these is: " + String.join(", ", factor.anyOf()) + ". ");
    factor
        .unknown()
        .ifPresent(r -> facts.append("Unknown, it could be " + unknown(factor) + " points. "));
    return facts.append("Reads " + String.join(", ", inputsOf(factor)) + ".").toString();
  }

  /** Inputs, parameters and tables that a factor depends on, however far back. */
  private Set<String> inputsOf(Factor factor) {
    Set<String> names = new TreeSet<>();
    for (String name : formulas.reads(factor.name() + "_factor")) {
      String asked = name.endsWith("_known") ? name.substring(0, name.length() - 6) : name;
      if (formulas.let(asked) == null) names.add(asked);
    }
    return names.isEmpty() ? Set.of("no input") : names;
  }

  /** Those that no factor above needed. */
  private void lets() {
    List<Let> others = version.lets().stream().filter(l -> !shown.contains(l.name())).toList();
    if (others.isEmpty()) return;
    heading("Other values");
    others.forEach(this::let);
  }

  private void let(Let let) {
    String unit = let.unit().equals("1") ? "" : " (" + let.unit() + ")";
    if (!let.meaning().isEmpty()) add(new Block.Heading(4, let.meaning() + unit));
    add(new Block.Equation(let.name(), formulas.let(let.name())));
  }

  private void limits() {
    heading("What it gets wrong");
    if (version.limits().isEmpty())
      paragraph(
          "The file states no limits. That is a gap of the file, not a claim that there are none.");
    else add(new Block.Points(version.limits()));
    heading("Sources");
    add(new Block.Points(version.citations()));
  }

  private void heading(String text) {
    add(new Block.Heading(2, text));
  }

  private void paragraph(String text) {
    add(new Block.Paragraph(text));
  }

  private void add(Block block) {
    blocks.add(block);
  }
}

package electrical.arcflash;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Method;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;

/** IEEE 1584-2018 for one fault, with every intermediate result. */
final class Ieee1584Method {
  /** Where the model comes from. */
  static final List<Citation> SOURCES =
      List.of(
          new Citation("IEEE 1584", "2018", "Equations 1 to 25", Confidence.A),
          Coefficients.CURRENT.citation(),
          Coefficients.VARIATION.citation(),
          Coefficients.ENERGY.citation(),
          EnclosureShape.CORRECTION.citation(),
          EnclosureShape.EQUIVALENT.citation(),
          Range.TABLE.citation());

  static final Output ENERGY =
      new Output("governing_E_cal_cm2", "cal/cm2", "larger incident energy of the two cases");
  static final Output BOUNDARY =
      new Output("governing_AFB_mm", "mm", "larger arc-flash boundary of the two cases");
  static final Output ENCLOSURE =
      new Output("enclosure", "", "box type, equivalent size in inch, CF and VarCF");
  static final Output FULL =
      new Output("full", "", "currents, energies and boundaries at the full arcing current");
  static final Output REDUCED = new Output("reduced", "", "the same at the reduced current");
  static final Output WORST =
      new Output("worst", "", "larger energy and larger boundary, and of which case");
  static final Output WARNINGS = new Output("warnings", "", "codes of what must be known");

  private static final Ieee1584Request REQUEST = new Ieee1584Request(InputNames.STANDARD);

  static final Method METHOD =
      new Method(
          "ieee1584-2018",
          "1.0.0",
          "arcflash",
          "Arc-flash incident energy and boundary, IEEE 1584-2018",
          SOURCES,
          REQUEST.inputs(),
          List.of(ENERGY, BOUNDARY, ENCLOSURE, FULL, REDUCED, WORST, WARNINGS),
          in -> REQUEST.calculate(in, Ieee1584Method::write));

  private Ieee1584Method() {}

  private static void write(ArcFlash flash, Sheet.Draft draft) {
    draft
        .result(ENCLOSURE.name(), Ieee1584Members.enclosure(flash.model()))
        .result(FULL.name(), Ieee1584Members.arc(flash.full()))
        .result(REDUCED.name(), Ieee1584Members.arc(flash.reduced()))
        .result(WORST.name(), Ieee1584Members.worst(flash));
  }
}

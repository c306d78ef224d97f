package electrical.arcflash;

import electrical.method.Method;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** IEEE 1584-2018 for one fault in short names, with what a label needs. */
final class Ieee1584Summary {
  private static final Ieee1584Request REQUEST = new Ieee1584Request(InputNames.SHORT);

  static final Method METHOD =
      new Method(
          "ieee1584-extra",
          "1.0.0",
          "arcflash",
          "Arc-flash incident energy and boundary, IEEE 1584-2018, in short names",
          Ieee1584Method.SOURCES,
          REQUEST.inputs(),
          List.of(
              Ieee1584Method.ENERGY,
              Ieee1584Method.BOUNDARY,
              new Output("enclosure", "", "Typical or Shallow; null in open air"),
              new Output("EES_in", "[in_i]", "equivalent enclosure size; null in open air"),
              new Output("CF", "", "enclosure correction factor"),
              new Output("VarCF", "", "arcing current variation factor"),
              new Output("Iarc_intermediate_kA", "kA", "full arcing current at each node, by kV"),
              new Output("full", "", "current, energy and boundary at the full arcing current"),
              Ieee1584Method.REDUCED,
              Ieee1584Method.WARNINGS),
          in -> REQUEST.calculate(in, Ieee1584Summary::write));

  private Ieee1584Summary() {}

  private static void write(ArcFlash flash, Sheet.Draft draft) {
    Map<String, Object> enclosure = Ieee1584Members.enclosure(flash.model());
    draft
        .result("enclosure", enclosure.get("box_type"))
        .result("EES_in", enclosure.get("EES_in"))
        .result("CF", flash.model().enclosure().correction())
        .result("VarCF", flash.model().variationFactor())
        .result("Iarc_intermediate_kA", intermediate(flash.full()))
        .result("full", arc(flash.full()))
        .result("reduced", arc(flash.reduced()));
  }

  private static Map<String, Object> intermediate(Arc arc) {
    Map<String, Object> currents = new LinkedHashMap<>();
    switch (arc) {
      case Arc.LowVoltage low -> currents.put("0.6", low.nodeKiloamperes());
      case Arc.MediumVoltage medium -> {
        currents.put("0.6", medium.currents().at600());
        currents.put("2.7", medium.currents().at2700());
        currents.put("14.3", medium.currents().at14300());
      }
    }
    return currents;
  }

  private static Map<String, Object> arc(Arc arc) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("Iarc_kA", arc.arcingKiloamperes());
    members.put("E_J_cm2", arc.joulesPerCm2());
    members.put("E_cal_cm2", arc.caloriesPerCm2());
    members.put("AFB_mm", arc.boundaryMillimetres());
    return members;
  }
}

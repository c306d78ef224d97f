package electrical.arcflash;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Results of IEEE 1584-2018 as members of an answer. */
final class Ieee1584Members {
  private Ieee1584Members() {}

  static Map<String, Object> enclosure(Ieee1584 model) {
    Map<String, Object> members = new LinkedHashMap<>();
    switch (model.enclosure()) {
      case Enclosure.OpenAir open ->
          List.of("box_type", "width_1_in", "height_1_in", "EES_in")
              .forEach(name -> members.put(name, null));
      case Enclosure.Boxed box -> {
        members.put("box_type", box.type().word());
        members.put("width_1_in", box.widthInches());
        members.put("height_1_in", box.heightInches());
        members.put("EES_in", box.sizeInches());
      }
    }
    members.put("CF", model.enclosure().correction());
    members.put("VarCF", model.variationFactor());
    return members;
  }

  static Map<String, Object> arc(Arc arc) {
    Map<String, Object> members = new LinkedHashMap<>();
    switch (arc) {
      case Arc.LowVoltage low -> {
        members.put("I_arc_600_kA", low.nodeKiloamperes());
        total(members, arc);
      }
      case Arc.MediumVoltage medium -> {
        nodes(members, "I_arc_%s_kA", medium.currents());
        nodes(members, "E_%s_J_cm2", medium.energies());
        nodes(members, "AFB_%s_mm", medium.boundaries());
        total(members, arc);
      }
    }
    return members;
  }

  private static void nodes(Map<String, Object> members, String name, Nodes nodes) {
    members.put(String.format(name, "600"), nodes.at600());
    members.put(String.format(name, "2700"), nodes.at2700());
    members.put(String.format(name, "14300"), nodes.at14300());
  }

  private static void total(Map<String, Object> members, Arc arc) {
    members.put("I_arc_kA", arc.arcingKiloamperes());
    members.put("T_arc_ms", arc.milliseconds());
    members.put("E_J_cm2", arc.joulesPerCm2());
    members.put("E_cal_cm2", arc.caloriesPerCm2());
    members.put("AFB_mm", arc.boundaryMillimetres());
  }

  static Map<String, Object> worst(ArcFlash flash) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("E_J_cm2", flash.worstByEnergy().joulesPerCm2());
    members.put("E_cal_cm2", flash.worstByEnergy().caloriesPerCm2());
    members.put("E_case", flash.energyCase());
    members.put("AFB_mm", flash.worstByBoundary().boundaryMillimetres());
    members.put("AFB_case", flash.boundaryCase());
    return members;
  }

  static List<String> codes(List<Warning> warnings) {
    return warnings.stream().map(Warning::name).toList();
  }
}

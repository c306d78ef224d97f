package electrical.health.consequence;

import static electrical.method.Input.flag;
import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.health.cnaim.Family;
import electrical.method.Input;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quantity.Unit;

/** What can be said about the consequence of a failure; the category says what applies. */
public final class CostInputs {
  private static final List<String> RISKS = List.of("LOW", "MEDIUM", "HIGH");
  private static final List<String> PLANT = List.of("access", "location_risk", "type_risk");
  private static final List<String> WATER = List.of("proximity_to_water_m", "bunded");
  private static final List<String> CUSTOMERS =
      List.of("customers", "kva_per_customer", "customer_sensitivity");
  private static final List<String> LOAD = List.of("load_mva", "secure");

  /** Members of the cof_inputs object. */
  public static final List<Input> MEMBERS =
      Stream.of(
              word("access", List.of("A", "B", "C"), "A normal, B constrained, C underground"),
              word("location_risk", RISKS, "to people, by where it stands"),
              word("type_risk", RISKS, "to people, by what it is"),
              word("laying", List.of("BURIED", "EXPOSED"), "of a cable"),
              number("proximity_to_water_m", Unit.METRE, 0, 1_000_000, "to a water course"),
              word("bunded", List.of("YES", "NO"), "whether spilt oil is held"),
              word("insulation_medium", List.of("OIL", "SF6", "NEITHER"), "of switchgear"),
              number(
                  "rated_kva", Unit.KILOVOLT_AMPERE, 0, 1_000_000, "of a 6.6 to 20 kV transformer"),
              number("rated_mva", Unit.MEGAVOLT_AMPERE, 0, 10_000, "of a 33 or 66 kV transformer"),
              word("winding", criteria(Family.EHV_TRANSFORMER), "voltages of the windings"),
              word("type_financial_criterion", criteria(Family.LV_BOARD), "cladding of a board"),
              number("customers", Unit.ONE, 0, 1e8, "connected"),
              number("kva_per_customer", Unit.KILOVOLT_AMPERE, 0, 1e7, "greatest demand"),
              number("customer_sensitivity", Unit.ONE, 1, 2, "1 usual"),
              number("load_mva", Unit.MEGAVOLT_AMPERE, 0, 10_000, "actual load"),
              flag("secure", "whether supply survives a first outage"))
          .map(Input::optional)
          .toList();

  static final List<String> NAMES = MEMBERS.stream().map(Input::name).toList();

  private static final Map<Family, List<String>> APPLICABLE =
      Arrays.stream(Family.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), CostInputs::applicable));

  private CostInputs() {}

  private static List<String> criteria(Family family) {
    return CostProfile.ALL.values().stream()
        .filter(profile -> profile.family() == family)
        .flatMap(profile -> profile.financial().criteria().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Names that apply to a kind of asset; none to those CNAIM leaves out. */
  static List<String> of(Family family) {
    return APPLICABLE.get(family);
  }

  private static List<String> applicable(Family family) {
    return switch (family) {
      case LV_CIRCUIT_BREAKER, LV_PILLAR -> join(Stream.of(PLANT, CUSTOMERS));
      case LV_BOARD -> join(Stream.of(PLANT, List.of("type_financial_criterion"), CUSTOMERS));
      case HV_TRANSFORMER -> join(Stream.of(PLANT, List.of("rated_kva"), WATER, CUSTOMERS));
      case EHV_TRANSFORMER -> join(Stream.of(PLANT, List.of("winding", "rated_mva"), WATER, LOAD));
      case HV_SWITCHGEAR_DISTRIBUTION, HV_SWITCHGEAR_PRIMARY ->
          join(Stream.of(PLANT, List.of("insulation_medium"), WATER, CUSTOMERS));
      case EHV_SWITCHGEAR -> join(Stream.of(PLANT, List.of("insulation_medium"), WATER, LOAD));
      case EHV_CABLE -> join(Stream.of(List.of("laying"), WATER, LOAD));
      case EXTENSION_CABLE, EXTENSION_TRANSFORMER -> List.of();
    };
  }

  private static List<String> join(Stream<List<String>> lists) {
    return lists.flatMap(List::stream).toList();
  }
}

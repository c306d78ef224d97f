package electrical.health.consequence;

import electrical.health.cnaim.Register;
import electrical.health.cnaim.Steps;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The reference costs before rounding, from what they are made of; needed only to recalibrate them.
 *
 * <ul>
 *   <li>financial, EQ.27: share x likely cost, over incipient, degraded, catastrophic failures
 *   <li>safety, EQ.30: {@code (p_LTA x 9130 + (p_public + p_staff) x 1810495) x 6.25}
 *   <li>environmental, EQ.32: share x (oil litres x 43.35 + SF6 kg x 1723 + p_fire x 6007 + waste t
 *       x 180), over the same
 *   <li>network, EQ.36: minutes and interruptions of customers; EQ.40: expected energy not served
 * </ul>
 *
 * <p>Source: CNAIM v2.1, section 7, Appendix D, Tables 218, 222 to 224, 228, 232, 233, 235.
 */
public final class ReferenceBuildUp {
  private static final double LOST_TIME_ACCIDENT = 9130;
  private static final double DEATH_OR_SERIOUS_INJURY = 1_810_495;
  private static final double DISPROPORTION = 6.25;
  private static final double OIL_LITRE = 43.35;
  private static final double SF6_KG = 1723;
  private static final double FIRE = 6007;
  private static final double WASTE_TONNE = 180;
  private static final double CUSTOMER_HOUR = 0.45 * 60;
  private static final double INTERRUPTION = 18.55;
  private static final double LOST_LOAD_MVAH = 21_788;

  private static final Map<String, Map<String, String>> REGISTER =
      rows("register", "asset_register_category");
  private static final Map<String, Map<String, String>> COSTS =
      rows("failure-costs", "asset_register_category");
  private static final Map<String, Map<String, String>> EVENTS =
      rows("safety-events", "asset_register_category");
  private static final Map<String, Map<String, String>> SPILLS =
      rows("environmental-events", "environmental_key");
  private static final Map<String, Map<String, String>> CUSTOMERS =
      rows("network-customers", "network_key");
  private static final Map<String, Map<String, String>> LOADS = rows("network-load", "network_key");

  private ReferenceBuildUp() {}

  private static Map<String, Map<String, String>> rows(String table, String key) {
    return Register.table(table).rows().stream()
        .collect(Collectors.toMap(row -> row.get(key), Function.identity()));
  }

  private static double cell(Map<String, String> row, String column) {
    return Steps.number(row.get(column));
  }

  private static double share(Map<String, String> row, String column) {
    return cell(row, column) / 100;
  }

  /** In pounds of 2020/21 for one of the 61 categories; the total is the sum. */
  public static ReferenceCosts of(String category) {
    Map<String, String> keys = REGISTER.get(category);
    double financial = financial(COSTS.get(category));
    double safety = safety(EVENTS.get(category));
    double environmental = environmental(SPILLS.get(keys.get("environmental_key")));
    String network = keys.get("network_key");
    double supply =
        CUSTOMERS.containsKey(network)
            ? customers(CUSTOMERS.get(network))
            : load(LOADS.get(network));
    double total = financial + safety + environmental + supply;
    return new ReferenceCosts(financial, safety, environmental, supply, total);
  }

  private static double financial(Map<String, String> row) {
    return share(row, "incipient_pct") * cell(row, "incipient_cost")
        + share(row, "degraded_pct") * cell(row, "degraded_cost")
        + share(row, "catastrophic_pct") * cell(row, "catastrophic_cost");
  }

  private static double safety(Map<String, String> row) {
    double harmed =
        cell(row, "public_death_or_serious_injury") + cell(row, "staff_death_or_serious_injury");
    return (cell(row, "lost_time_accident") * LOST_TIME_ACCIDENT + harmed * DEATH_OR_SERIOUS_INJURY)
        * DISPROPORTION;
  }

  private static double environmental(Map<String, String> row) {
    return spill(row, "_i") + spill(row, "_d") + spill(row, "_c");
  }

  private static double spill(Map<String, String> row, String mode) {
    return share(row, "share" + mode)
        * (cell(row, "oil" + mode) * OIL_LITRE
            + cell(row, "sf6" + mode) * SF6_KG
            + cell(row, "fire" + mode) * FIRE
            + cell(row, "waste" + mode) * WASTE_TONNE);
  }

  private static double customers(Map<String, String> row) {
    double customers = cell(row, "reference_customers");
    double waiting = 1 - share(row, "restored_immediately_pct");
    double repaired = 1 - share(row, "restored_after_manual_switching_pct");
    double hours = cell(row, "switching_time_h") * waiting + cell(row, "repair_time_h") * repaired;
    return customers
        * (CUSTOMER_HOUR * hours + INTERRUPTION * waiting)
        * share(row, "failures_interrupting_pct");
  }

  private static double load(Map<String, String> row) {
    double hours = 0;
    for (int period = 1; period <= 3; period++)
      hours += share(row, "load_at_risk_" + period + "_pct") * cell(row, "time_" + period + "_h");
    return cell(row, "max_demand_mva")
        * hours
        * share(row, "failures_unplanned_pct")
        * share(row, "coincident_fault_pct_per_h")
        * LOST_LOAD_MVAH;
  }
}

package electrical.health.consequence;

import electrical.health.cnaim.Register;
import electrical.health.cnaim.Steps;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Network performance factors.
 *
 * <p>LV and HV (EQ.37 to EQ.39): {@code multiplier x customers / reference customers}, the
 * multiplier from Table 18 by kV.A per customer (1 when not known); 1 when the customers are not
 * known. 33 kV and above (EQ.41, EQ.42): {@code load / greatest demand}, times 2.5 where one outage
 * already interrupts supply; the load not known counts as all of it, or half where not secure.
 *
 * <p>Source: CNAIM v2.1, 7.6, Tables 18, 233 and 235.
 */
final class NetworkFactor {
  private static final Steps MULTIPLIER =
      Steps.of(
          Register.table("customer-multiplier"),
          row -> true,
          "kva_per_customer_upper_excl",
          "multiplier");
  private static final Map<String, Double> CUSTOMERS =
      column("network-customers", "reference_customers");
  private static final Map<String, Double> DEMAND = column("network-load", "max_demand_mva");
  private static final double NOT_SECURE = 2.5;
  private static final double LOAD_NOT_SECURE = 0.5;

  private NetworkFactor() {}

  private static Map<String, Double> column(String table, String column) {
    return Register.table(table).rows().stream()
        .collect(Collectors.toMap(r -> r.get("network_key"), r -> Double.valueOf(r.get(column))));
  }

  /** Multiplier for demand in kV.A per customer. */
  static double multiplier(OptionalDouble kvaPerCustomer) {
    return MULTIPLIER.below(kvaPerCustomer);
  }

  /** Customer factor of LV and HV assets. */
  static double customers(String networkKey, OptionalDouble customers, double multiplier) {
    if (customers.isEmpty()) return 1;
    return multiplier * customers.getAsDouble() / CUSTOMERS.get(networkKey);
  }

  /** Load factor of assets above 20 kV; secure is empty when not known. */
  static double load(String networkKey, OptionalDouble loadMva, Optional<Boolean> secure) {
    if (loadMva.isPresent()) return loadMva.getAsDouble() / DEMAND.get(networkKey);
    return secure.orElse(true) ? 1 : LOAD_NOT_SECURE;
  }

  /** Network type factor of assets above 20 kV. */
  static double type(Optional<Boolean> secure) {
    return secure.orElse(true) ? 1 : NOT_SECURE;
  }
}

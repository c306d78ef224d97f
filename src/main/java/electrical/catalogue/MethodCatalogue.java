package electrical.catalogue;

import electrical.arcflash.ArcflashMethods;
import electrical.battery.BatteryMethods;
import electrical.breaker.BreakerMethods;
import electrical.cable.CableMethods;
import electrical.hazards.HazardsMethods;
import electrical.health.HealthMethods;
import electrical.insulation.InsulationMethods;
import electrical.maintenance.MaintenanceMethods;
import electrical.method.Method;
import electrical.power.PowerMethods;
import electrical.safety.SafetyMethods;
import electrical.thermography.ThermographyMethods;
import electrical.transformer.TransformerMethods;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every published method by its id. */
public final class MethodCatalogue {
  private static final MethodCatalogue PUBLISHED =
      new MethodCatalogue(
          Stream.of(
                  ArcflashMethods.ALL,
                  BatteryMethods.ALL,
                  BreakerMethods.ALL,
                  CableMethods.ALL,
                  HazardsMethods.ALL,
                  HealthMethods.ALL,
                  InsulationMethods.ALL,
                  MaintenanceMethods.ALL,
                  PowerMethods.ALL,
                  SafetyMethods.ALL,
                  ThermographyMethods.ALL,
                  TransformerMethods.ALL)
              .flatMap(List::stream)
              .toList());

  private final Map<String, Method> methods = new TreeMap<>();

  private MethodCatalogue(List<Method> all) {
    for (Method method : all) {
      if (methods.put(method.id(), method) != null)
        throw new IllegalStateException("two methods are called " + method.id());
    }
  }

  public static MethodCatalogue published() {
    return PUBLISHED;
  }

  /** All methods, by id. */
  public Collection<Method> all() {
    return Collections.unmodifiableCollection(methods.values());
  }

  /** The method of this id. */
  public Optional<Method> find(String id) {
    return Optional.ofNullable(methods.get(id));
  }

  /** Ids like this one, the most alike first; a few at most. */
  public List<String> closest(String id) {
    return ClosestIds.of(methods.keySet(), id);
  }
}

package electrical.maintenance;

import electrical.method.Method;
import java.util.List;

/** Every method of this room. */
public final class MaintenanceMethods {
  public static final List<Method> ALL =
      List.of(
          PhysicalMethod.METHOD,
          AxisMethods.CRITICALITY,
          AxisMethods.ENVIRONMENT,
          OverallMethod.METHOD,
          HistoryMethod.METHOD,
          IntervalMethod.METHOD,
          DueMethod.METHOD,
          ScheduleMethod.METHOD,
          EvidenceMethod.METHOD,
          ChecklistMethods.PROGRAMME,
          ChecklistMethods.TEST_RECORD,
          CompanionMethod.METHOD,
          GeneratorMethods.EXERCISE,
          GeneratorMethods.ANNUAL_LOAD,
          FindingMethod.METHOD);

  private MaintenanceMethods() {}
}

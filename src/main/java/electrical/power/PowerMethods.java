package electrical.power;

import electrical.method.Method;
import java.util.List;

/** Every method of this room. */
public final class PowerMethods {
  public static final List<Method> ALL =
      List.of(
          Unbalance.VOLTAGE,
          Unbalance.CURRENT,
          SupplyVoltage.MOTOR,
          SupplyVoltage.SERVICE,
          SupplyVoltage.DRIVE,
          CurrentDistortion.LIMIT,
          CurrentDistortion.SPECTRUM,
          VoltageDistortion.METHOD,
          HarmonicDistortion.CURRENT,
          HarmonicDistortion.K_FACTOR,
          CapacitorDuty.DUTY,
          CapacitorDuty.OVERVOLTAGE,
          CapacitorDuty.SWITCH,
          CapacitorTests.CAPACITANCE,
          CapacitorTests.DISCHARGE,
          ConductorAmpacity.METHOD,
          Temperature.INSULATION_LIFE,
          Temperature.BUS,
          Surroundings.CLIMATE,
          Surroundings.CORROSION,
          Surroundings.ALTITUDE,
          Enclosure.METHOD,
          Vibration.METHOD);

  private PowerMethods() {}
}

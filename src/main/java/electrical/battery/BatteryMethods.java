package electrical.battery;

import electrical.method.Method;
import java.util.List;

/** Every method of this room. */
public final class BatteryMethods {
  public static final List<Method> ALL =
      List.of(
          BatteryVerdict.METHOD,
          InspectionFrequency.METHOD,
          CapacityTestInterval.METHOD,
          LifeAtTemperature.METHOD,
          FloatVoltage.METHOD,
          CellSpread.GRAVITY,
          CellSpread.TEMPERATURE,
          CellSpread.OHMIC,
          BatteryLimits.CONNECTION,
          BatteryLimits.RIPPLE,
          BatteryLimits.HYDROGEN,
          BatteryLimits.END_VOLTAGE,
          ThermalRunaway.METHOD);

  private BatteryMethods() {}
}

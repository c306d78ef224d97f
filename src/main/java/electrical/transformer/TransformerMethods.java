package electrical.transformer;

import electrical.method.Method;
import electrical.transformer.dga.DgaMethods;
import electrical.transformer.oil.OilMethods;
import electrical.transformer.status.StatusMethods;
import electrical.transformer.tests.TestMethods;
import electrical.transformer.thermal.ThermalMethods;
import java.util.List;
import java.util.stream.Stream;

/** Every method of this room. */
public final class TransformerMethods {
  public static final List<Method> ALL =
      Stream.of(
              StatusMethods.ALL,
              DgaMethods.ALL,
              OilMethods.ALL,
              ThermalMethods.ALL,
              TestMethods.ALL)
          .flatMap(List::stream)
          .toList();

  private TransformerMethods() {}
}

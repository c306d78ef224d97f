package electrical.power;

import electrical.method.Pages;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PowerPageTest {
  @Test
  void every_method_has_a_worked_example_that_holds() throws IOException {
    Pages.check("power.md", PowerMethods.ALL);
  }
}

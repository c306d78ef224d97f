package electrical.insulation;

import electrical.method.Pages;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class InsulationPageTest {
  @Test
  void every_method_has_a_worked_example_that_holds() throws IOException {
    Pages.check("insulation.md", InsulationMethods.ALL);
  }
}

package electrical.hazards;

import electrical.method.Pages;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HazardsPageTest {
  @Test
  void every_method_has_a_worked_example_that_holds() throws IOException {
    Pages.check("hazards.md", HazardsMethods.ALL);
  }
}

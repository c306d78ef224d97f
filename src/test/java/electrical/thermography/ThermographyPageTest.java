package electrical.thermography;

import electrical.method.Pages;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ThermographyPageTest {
  @Test
  void every_method_has_a_worked_example_that_holds() throws IOException {
    Pages.check("thermography.md", ThermographyMethods.ALL);
  }
}

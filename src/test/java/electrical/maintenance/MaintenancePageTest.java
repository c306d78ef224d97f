package electrical.maintenance;

import electrical.method.Pages;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MaintenancePageTest {
  @Test
  void every_method_has_a_worked_example_that_holds() throws IOException {
    Pages.check("maintenance.md", MaintenanceMethods.ALL);
  }
}

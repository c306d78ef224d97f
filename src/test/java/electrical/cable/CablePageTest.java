package electrical.cable;

import electrical.method.Pages;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CablePageTest {
  @Test
  void every_method_has_a_worked_example_that_holds() throws IOException {
    Pages.check("cable.md", CableMethods.ALL);
  }
}

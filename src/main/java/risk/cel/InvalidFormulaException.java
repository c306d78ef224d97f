package risk.cel;

import java.util.List;
import java.util.stream.Collectors;

/** A text is no formula; the message has every fault with line and column. */
public final class InvalidFormulaException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final transient List<Fault> faults;

  InvalidFormulaException(String formula, List<Fault> faults) {
    super(
        faults.stream()
            .map(fault -> fault.place(formula) + ": " + fault.text())
            .collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  /** In the order in which they were found. */
  public List<Fault> faults() {
    return faults;
  }
}

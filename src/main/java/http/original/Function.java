package http.original;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;

/**
 * One function of the original.
 *
 * @param members what its input may hold
 * @param reading reads the input and says how to go on if nothing is wrong with it
 */
record Function(List<String> members, Reading reading) {

  /** The supplier may only be asked when no problem was found. */
  @FunctionalInterface
  interface Reading {
    Supplier<Object> read(Members input, LocalDateTime now);
  }
}

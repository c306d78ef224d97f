package risk.cel;

/** What a compiled program's class does with the three arrays of a {@link Frame}. */
interface Code {
  /** Every definition. */
  void run(double[] numbers, boolean[] flags, String[] texts);

  /**
   * Definitions one after another, at least one, at most as many as one method holds; they must
   * exist.
   *
   * @return the place after the last that was run, at most {@code to}
   */
  int run(double[] numbers, boolean[] flags, String[] texts, int from, int to);
}

package risk.cel;

/** What a compiled program's class does with the three arrays of a {@link Frame}. */
interface Code {
  /** Every definition. */
  void run(double[] numbers, boolean[] flags, String[] texts);

  /** One definition; must exist. */
  void run(double[] numbers, boolean[] flags, String[] texts, int definition);
}

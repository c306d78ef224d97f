package risk.cel;

import java.util.Optional;

/**
 * One thing wrong with a formula.
 *
 * @param offset of the first character it is about, from 0
 * @param text in words, without the place
 * @param unknown the name of a function or value that is not known, where that is what is wrong
 */
public record Fault(int offset, String text, Optional<Unknown> unknown) {
  /** A name that means nothing. */
  public record Unknown(String name, boolean called) {}

  Fault(int offset, String text) {
    this(offset, text, Optional.empty());
  }

  /** Line and column in a text, both from 1. */
  String place(String formula) {
    String before = formula.substring(0, Math.min(offset, formula.length()));
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    return line + ":" + (before.length() - before.lastIndexOf('\n'));
  }
}

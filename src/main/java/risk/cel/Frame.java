package risk.cel;

import java.util.Arrays;
import java.util.Objects;

/**
 * The values one run of a {@link Program} reads and writes. Made once and used again; one thread at
 * a time. Starts with 0, false and the empty text.
 */
public final class Frame {
  final double[] numbers;
  final boolean[] flags;
  final String[] texts;
  private final Layout layout;

  public Frame(Layout layout) {
    this.layout = layout;
    this.numbers = new double[layout.count(Kind.NUMBER)];
    this.flags = new boolean[layout.count(Kind.FLAG)];
    this.texts = new String[layout.count(Kind.TEXT)];
    Arrays.fill(texts, "");
  }

  public Layout layout() {
    return layout;
  }

  /** Everything as it was when made. */
  public void clear() {
    Arrays.fill(numbers, 0);
    Arrays.fill(flags, false);
    Arrays.fill(texts, "");
  }

  /**
   * Everything as it is in another frame.
   *
   * @throws IllegalArgumentException when that was made for another layout
   */
  public void copy(Frame other) {
    layout.require(other);
    System.arraycopy(other.numbers, 0, numbers, 0, numbers.length);
    System.arraycopy(other.flags, 0, flags, 0, flags.length);
    System.arraycopy(other.texts, 0, texts, 0, texts.length);
  }

  public double number(int index) {
    return numbers[index];
  }

  public boolean flag(int index) {
    return flags[index];
  }

  public String text(int index) {
    return texts[index];
  }

  public void setNumber(int index, double value) {
    numbers[index] = value;
  }

  public void setFlag(int index, boolean value) {
    flags[index] = value;
  }

  /**
   * @throws NullPointerException when the value is null: formulas know no null
   */
  public void setText(int index, String value) {
    texts[index] = Objects.requireNonNull(value);
  }

  /**
   * @throws IllegalArgumentException when there is no number of this name
   */
  public double number(String name) {
    return numbers[layout.index(name, Kind.NUMBER)];
  }

  /**
   * @throws IllegalArgumentException when there is no flag of this name
   */
  public boolean flag(String name) {
    return flags[layout.index(name, Kind.FLAG)];
  }

  /**
   * @throws IllegalArgumentException when there is no text of this name
   */
  public String text(String name) {
    return texts[layout.index(name, Kind.TEXT)];
  }

  /**
   * @param value a Double, Boolean or String, as the name's kind wants it
   * @throws IllegalArgumentException when there is no such name or the value is of another kind
   */
  public void set(String name, Object value) {
    set(layout.slot(name), value);
  }

  /**
   * @param slot of this frame's layout
   * @param value a Double, Boolean or String, as the slot's kind wants it
   * @throws IllegalArgumentException when the value is of another kind
   */
  public void set(Layout.Slot slot, Object value) {
    switch (slot.kind()) {
      case NUMBER -> numbers[slot.index()] = as(Double.class, slot.name(), value);
      case FLAG -> flags[slot.index()] = as(Boolean.class, slot.name(), value);
      case TEXT -> texts[slot.index()] = as(String.class, slot.name(), value);
    }
  }

  private static <T> T as(Class<T> type, String name, Object value) {
    if (!type.isInstance(value))
      throw new IllegalArgumentException(name + ": " + value + " is not a " + type.getSimpleName());
    return type.cast(value);
  }

  /** The value boxed, a new box every time: CEL takes one NaN in one box as equal to itself. */
  Object boxed(Layout.Slot slot) {
    return switch (slot.kind()) {
      case NUMBER -> numbers[slot.index()];
      case FLAG -> flags[slot.index()];
      case TEXT -> texts[slot.index()];
    };
  }
}

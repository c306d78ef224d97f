package equipment.resident;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes values in as few bytes as is quick: numbers of variable length, shared words by number.
 */
final class PackedOutput {
  private final Vocabulary vocabulary;
  private byte[] bytes = new byte[512];
  private int end;

  PackedOutput(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, end);
  }

  private void room(int more) {
    if (end + more > bytes.length) bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
  }

  void octet(int value) {
    room(1);
    bytes[end++] = (byte) value;
  }

  void flag(boolean set) {
    octet(set ? 1 : 0);
  }

  /** Seven bits an octet, least first; negative numbers by zigzag. */
  void number(long value) {
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7FL) != 0) {
      octet((int) (rest | 0x80));
      rest >>>= 7;
    }
    octet((int) rest);
  }

  void fixed(long bits) {
    for (int shift = 56; shift >= 0; shift -= 8) octet((int) (bits >>> shift));
  }

  void real(double value) {
    fixed(Double.doubleToRawLongBits(value));
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, end, utf8.length);
    end += utf8.length;
  }

  /** A text that other items are likely to have too. */
  void word(String word) {
    int number = vocabulary.number(word);
    number(number);
    if (number == 0) text(word);
  }

  void instant(Instant at) {
    number(at.getEpochSecond());
    number(at.getNano());
  }

  <T> void optional(Optional<T> value, Consumer<T> write) {
    flag(value.isPresent());
    value.ifPresent(write);
  }

  <T> void all(Collection<T> values, Consumer<T> write) {
    number(values.size());
    values.forEach(write);
  }
}

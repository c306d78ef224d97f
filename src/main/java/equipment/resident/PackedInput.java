package equipment.resident;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what {@link PackedOutput} wrote with the same vocabulary. */
final class PackedInput {
  private final Vocabulary vocabulary;
  private final byte[] bytes;
  private int place;

  PackedInput(Vocabulary vocabulary, byte[] bytes) {
    this.vocabulary = vocabulary;
    this.bytes = bytes;
  }

  int octet() {
    return bytes[place++] & 0xFF;
  }

  boolean flag() {
    return octet() == 1;
  }

  long number() {
    long rest = 0;
    int octet;
    int shift = 0;
    do {
      octet = octet();
      rest |= (long) (octet & 0x7F) << shift;
      shift += 7;
    } while (octet >= 0x80);
    return (rest >>> 1) ^ -(rest & 1);
  }

  int small() {
    return (int) number();
  }

  long fixed() {
    long bits = 0;
    for (int i = 0; i < 8; i++) bits = (bits << 8) | octet();
    return bits;
  }

  double real() {
    return Double.longBitsToDouble(fixed());
  }

  String text() {
    int length = small();
    place += length;
    return new String(bytes, place - length, length, StandardCharsets.UTF_8);
  }

  String word() {
    int number = small();
    return number == 0 ? text() : vocabulary.word(number);
  }

  Instant instant() {
    long second = number();
    return Instant.ofEpochSecond(second, number());
  }

  <T> Optional<T> optional(Supplier<T> read) {
    return flag() ? Optional.of(read.get()) : Optional.empty();
  }

  <T> List<T> all(Supplier<T> read) {
    int size = small();
    List<T> out = new ArrayList<>(size);
    for (int i = 0; i < size; i++) out.add(read.get());
    return out;
  }
}

package equipment.resident;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Words that many items share (facility ids, factor names, issues), each kept once and named by a
 * number. Bounded: words that come when it is full have no number.
 */
final class Vocabulary {
  static final int LIMIT = 1 << 16;

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicReferenceArray<String> words = new AtomicReferenceArray<>(LIMIT);
  private final AtomicInteger next = new AtomicInteger();

  /** The word's number, from 1; 0 when the vocabulary is full and does not have it. */
  int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) return known;
    return next.get() >= LIMIT ? 0 : numbers.computeIfAbsent(word, this::added);
  }

  private Integer added(String word) {
    int place = next.getAndIncrement();
    if (place >= LIMIT) return null; // several threads may pass the limit together
    words.set(place, word);
    return place + 1;
  }

  String word(int number) {
    return words.get(number - 1);
  }
}

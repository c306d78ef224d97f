package risk.cel;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which names formulas may use and where a {@link Frame} keeps their values. Numbers, flags and
 * texts are counted apart, each from 0 in order of declaration.
 */
public final class Layout {
  /**
   * Where a value lies.
   *
   * @param index among the values of its kind, from 0
   */
  public record Slot(String name, Kind kind, int index) {}

  private final Map<String, Slot> slots;
  private final Map<Kind, Integer> counts;

  private Layout(Map<String, Slot> slots, Map<Kind, Integer> counts) {
    this.slots = new LinkedHashMap<>(slots);
    this.counts = new EnumMap<>(counts);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Every slot in order of declaration. */
  public List<Slot> slots() {
    return List.copyOf(slots.values());
  }

  public Optional<Slot> find(String name) {
    return Optional.ofNullable(slots.get(name));
  }

  /**
   * @throws IllegalArgumentException when nothing of this name was declared
   */
  public Slot slot(String name) {
    Slot slot = slots.get(name);
    if (slot == null) throw new IllegalArgumentException("no such name: " + name);
    return slot;
  }

  /**
   * @throws IllegalArgumentException when nothing of this name and kind was declared
   */
  public int index(String name, Kind kind) {
    Slot slot = slot(name);
    if (slot.kind() != kind)
      throw new IllegalArgumentException(name + " is a " + slot.kind() + ", not a " + kind);
    return slot.index();
  }

  /** How many values of a kind there are. */
  public int count(Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  void require(Frame frame) {
    if (frame.layout() != this)
      throw new IllegalArgumentException("the frame was made for another layout");
  }

  /** Collects names. */
  public static final class Builder {
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    private Builder() {}

    /**
     * @throws IllegalArgumentException when the name is taken
     */
    public Slot add(String name, Kind kind) {
      if (slots.containsKey(name)) throw new IllegalArgumentException("declared twice: " + name);
      Slot slot = new Slot(name, kind, counts.merge(kind, 1, Integer::sum) - 1);
      slots.put(name, slot);
      return slot;
    }

    /** The names so far; later ones keep these where they are. */
    public Layout build() {
      return new Layout(slots, counts);
    }
  }
}

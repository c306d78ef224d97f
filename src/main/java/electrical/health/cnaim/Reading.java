package electrical.health.cnaim;

import electrical.method.Inputs;
import electrical.method.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** Inputs being read whose names depend on one another: collects refusals and assumptions. */
public final class Reading {
  private final Inputs given;
  private final Inputs in;
  private final String base;
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<String> assumed = new ArrayList<>();

  /** Reads inputs that were at this JSON Pointer, "" for the whole. */
  public Reading(Inputs in, String base) {
    this.given = in;
    this.in = in.lenient();
    this.base = base;
  }

  /** What is read; an input that was refused before is as if absent. */
  public Inputs in() {
    return in;
  }

  /** What was given, for an input that decides about others: if that was refused, reading ends. */
  Inputs given() {
    return given;
  }

  public List<Refusal> refusals() {
    return refusals;
  }

  public List<String> assumed() {
    return assumed;
  }

  /** Refuses an input by its name below the base, perhaps with members. */
  public void refuse(String name, String code, Object found, String expected) {
    refusals.add(new Refusal(base + "/" + name, code, String.valueOf(found), expected));
  }

  public void assume(String text) {
    assumed.add(text);
  }

  /** A number that may be absent, in which case this is assumed. */
  public OptionalDouble number(String name, String otherwise) {
    OptionalDouble number = in.maybeNumber(name);
    if (number.isEmpty()) assume(name + " not given: " + otherwise);
    return number;
  }

  /** A number this asset needs; 0 when it was refused. */
  public double needed(String name, String expected) {
    if (!in.has(name)) refuse(name, "MISSING_FIELD", "nothing", expected);
    return in.maybeNumber(name).orElse(0);
  }

  /** Refuses every declared input that is given but not taken here. */
  public void only(Collection<String> taken, Collection<String> declared, String of) {
    for (String name : declared)
      if (in.has(name) && !taken.contains(name))
        refuse(
            name,
            "NOT_APPLICABLE",
            name,
            taken.isEmpty()
                ? "nothing for " + of
                : "for " + of + " only " + String.join(", ", taken));
  }
}

package equipment.resident;

import equipment.EquipmentEvent.Result;
import equipment.EquipmentType;
import identity.AlgorithmVersion;
import identity.FacilityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import risk.Assessment;
import risk.Bounds;
import risk.Compliance;
import risk.Level;
import risk.MatrixCell;
import risk.Term;

/** Published results in bytes. */
@SuppressWarnings("EnumOrdinal") // the bytes live and die with one process
final class ResultPacking {
  private static final EquipmentType[] TYPES = EquipmentType.values();
  private static final Level[] LEVELS = Level.values();

  private ResultPacking() {}

  static void write(PackedOutput out, Result result) {
    out.word(result.facilityId().value());
    out.octet(result.type().ordinal());
    out.optional(result.name(), out::text);
    out.flag(result.decommissioned());
    write(out, result.assessment());
    out.all(result.notes(), out::text);
  }

  static Result result(PackedInput in) {
    return new Result(
        new FacilityId(in.word()),
        TYPES[in.octet()],
        in.optional(in::text),
        in.flag(),
        assessment(in),
        List.copyOf(in.all(in::text)));
  }

  private static void write(PackedOutput out, Assessment assessment) {
    out.word(assessment.version().value());
    out.number(assessment.asOf().toEpochDay());
    out.real(assessment.exact());
    out.number(assessment.score());
    out.octet(assessment.level().ordinal());
    out.real(assessment.importance());
    out.all(assessment.terms(), term -> write(out, term));
    out.all(assessment.unknown(), out::word);
    out.all(assessment.compliance(), one -> write(out, one));
    out.optional(assessment.bounds(), bounds -> write(out, bounds));
    out.optional(assessment.cell(), cell -> write(out, cell));
  }

  private static Assessment assessment(PackedInput in) {
    return new Assessment(
        new AlgorithmVersion(in.word()),
        LocalDate.ofEpochDay(in.number()),
        in.real(),
        in.small(),
        LEVELS[in.octet()],
        in.real(),
        List.copyOf(in.all(() -> term(in))),
        List.copyOf(in.all(in::word)),
        List.copyOf(in.all(() -> compliance(in))),
        in.optional(() -> new Bounds(in.small(), in.small())),
        in.optional(() -> new MatrixCell(in.word(), in.small(), in.word())));
  }

  private static void write(PackedOutput out, Bounds bounds) {
    out.number(bounds.low());
    out.number(bounds.high());
  }

  private static void write(PackedOutput out, MatrixCell cell) {
    out.word(cell.probability());
    out.number(cell.severity());
    out.word(cell.risk());
  }

  private static void write(PackedOutput out, Term term) {
    out.word(term.name());
    out.real(term.value());
    out.real(term.weight());
    out.real(term.contribution());
    out.flag(term.known());
    out.flag(term.given());
    out.all(term.reasons(), out::text);
  }

  private static Term term(PackedInput in) {
    return new Term(
        in.word(),
        in.real(),
        in.real(),
        in.real(),
        in.flag(),
        in.flag(),
        List.copyOf(in.all(in::text)));
  }

  private static void write(PackedOutput out, Compliance one) {
    out.word(one.standard());
    out.number(one.score());
    out.all(one.issues(), out::word);
    out.all(one.requirements().entrySet(), count -> write(out, count));
  }

  private static Compliance compliance(PackedInput in) {
    return new Compliance(
        in.word(), in.small(), List.copyOf(in.all(in::word)), counts(in.all(() -> count(in))));
  }

  private static void write(PackedOutput out, Map.Entry<String, Integer> count) {
    out.word(count.getKey());
    out.number(count.getValue());
  }

  private static Map.Entry<String, Integer> count(PackedInput in) {
    return Map.entry(in.word(), in.small());
  }

  private static Map<String, Integer> counts(List<Map.Entry<String, Integer>> counts) {
    Map<String, Integer> out = new TreeMap<>();
    counts.forEach(count -> out.put(count.getKey(), count.getValue()));
    return out;
  }
}

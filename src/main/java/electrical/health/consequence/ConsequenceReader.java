package electrical.health.consequence;

import electrical.health.cnaim.Reading;
import electrical.method.Inputs;
import electrical.method.Sheet;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the consequence inputs of a category into factors, each as a step of the sheet. */
final class ConsequenceReader {
  private final Reading reading;
  private final Inputs in;
  private final CostProfile profile;
  private final Sheet.Draft sheet;

  ConsequenceReader(Reading reading, CostProfile profile, Sheet.Draft sheet) {
    this.reading = reading;
    this.in = reading.in();
    this.profile = profile;
    this.sheet = sheet;
  }

  Consequence consequence(String category) {
    reading.only(CostInputs.of(profile.family()), CostInputs.NAMES, category);
    criterion("winding");
    criterion("type_financial_criterion");
    return new Consequence(
        profile.reference(),
        new Consequence.Factors(financial(), safety(), environmental(), network()));
  }

  private void criterion(String name) {
    in.maybeWord(name)
        .filter(word -> !profile.financial().criteria().contains(word))
        .filter(word -> CostInputs.of(profile.family()).contains(name))
        .ifPresent(
            word ->
                reading.refuse(
                    name,
                    "NOT_APPLICABLE",
                    word,
                    "one of " + String.join(", ", profile.financial().criteria())));
  }

  private double step(String symbol, String formula, double value) {
    sheet.step(symbol, formula, value, "");
    return value;
  }

  private Optional<String> word(String name, String otherwise) {
    Optional<String> word = in.maybeWord(name);
    if (word.isEmpty() && applies(name)) reading.assume(name + " not given: " + otherwise);
    return word;
  }

  private OptionalDouble number(String name, String otherwise) {
    return applies(name) ? reading.number(name, otherwise) : OptionalDouble.empty();
  }

  private boolean applies(String name) {
    return CostInputs.of(profile.family()).contains(name);
  }

  private OptionalDouble size() {
    OptionalDouble kva = number("rated_kva", "size factors 1");
    return kva.isPresent() ? kva : number("rated_mva", "size factors 1");
  }

  private Optional<String> type() {
    return word("winding", "size factors 1").or(() -> word("type_financial_criterion", "factor 1"));
  }

  private double financial() {
    double type = step("type financial", "Table 219", profile.financial().at(type(), size()));
    double access = profile.accessFactor(word("access", "A, normal"));
    return type * step("access", "Table 221", access);
  }

  private double safety() {
    if (applies("laying"))
      return step(
          "safety",
          "Table 226",
          SafetyFactor.ofCable(word("laying", "BURIED").equals(Optional.of("EXPOSED"))));
    return step(
        "safety",
        "Table 225",
        SafetyFactor.of(word("location_risk", "MEDIUM"), word("type_risk", "MEDIUM")));
  }

  private double environmental() {
    EnvironmentalFactor factor = profile.environment();
    Optional<String> criterion = in.maybeWord("winding");
    OptionalDouble kva = in.maybeNumber("rated_kva");
    OptionalDouble size = kva.isPresent() ? kva : in.maybeNumber("rated_mva");
    boolean bunded = word("bunded", "NO").equals(Optional.of("YES"));
    return step("medium", "Table 229", factor.medium(word("insulation_medium", "as oil")))
        * step("size", "Table 230", profile.size().at(criterion, size))
        * step(
            "proximity", "Table 231", factor.proximity(number("proximity_to_water_m", "factor 1")))
        * step("bunding", "Table 231", factor.bunding(bunded));
  }

  private double network() {
    return applies("customers") ? customers() : load();
  }

  private double customers() {
    double multiplier =
        step(
            "multiplier",
            "Table 18",
            NetworkFactor.multiplier(number("kva_per_customer", "multiplier 1")));
    OptionalDouble customers = number("customers", "as many as the reference has");
    double factor = NetworkFactor.customers(profile.networkKey(), customers, multiplier);
    return step("customer factor", "multiplier x customers / reference customers", factor)
        * step("sensitivity", "given", number("customer_sensitivity", "1").orElse(1));
  }

  private double load() {
    Optional<Boolean> secure = in.maybeFlag("secure");
    if (secure.isEmpty()) reading.assume("secure not given: true");
    OptionalDouble load = number("load_mva", "the reference load, or half of it if not secure");
    double factor = NetworkFactor.load(profile.networkKey(), load, secure);
    return step("load factor", "load / greatest demand", factor)
        * step("network type", "2.5 if not secure, else 1", NetworkFactor.type(secure));
  }
}

package views.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions that the tables of counts can answer: they name their columns as the table of items
 * does, so a condition is the same text for both. Empty where one asks for what they do not know.
 */
final class CountTables {
  private static final String SITE =
      " i left join {schema}.facility f on f.facility_id = i.facility_id";
  private static final String TOTAL =
      "select coalesce(sum(%s), 0)::bigint from {schema}.item_count" + SITE;
  private static final String GROUPS =
      """
      select grouping(i.type, f.region) grouped, coalesce(i.type, ''), coalesce(f.region, ''),
        coalesce(sum(i.items), 0)::bigint, coalesce(sum(i.assessed), 0)::bigint,
        sum(i.score)::float8 / nullif(sum(i.assessed), 0)::float8,
        sum(i.nfpa70b)::float8 / nullif(sum(i.nfpa70b_items), 0)::float8,
        sum(i.nfpa70e)::float8 / nullif(sum(i.nfpa70e_items), 0)::float8,
        coalesce(sum(i.items) filter (where i.level = 0), 0)::bigint,
        coalesce(sum(i.items) filter (where i.level = 1), 0)::bigint,
        coalesce(sum(i.items) filter (where i.level = 2), 0)::bigint,
        coalesce(sum(i.items) filter (where i.level = 3), 0)::bigint,
        coalesce(sum(i.items) filter (where i.level = 4), 0)::bigint
      from {schema}.item_count""";
  private static final String FACTORS =
      "select i.factor, sum(i.micros)::float8 / 1000000 / sum(i.items)::float8, sum(i.items)::bigint"
          + " from {schema}.item_factor";
  private static final String KNOWN = " group by i.factor having sum(i.items) > 0";

  private static final Set<String> KEYS =
      Set.of("i.facility_id", "f.name", "f.region", "i.type", "i.in_service");
  private static final String LEVEL = "i.level";

  private CountTables() {}

  /** The length of a list. */
  static Optional<Statement> total(Statement select, Listing listing, List<Condition> conditions) {
    if (listing.counted().isEmpty() || !counted(conditions)) return Optional.empty();
    return Optional.of(where(select.add(TOTAL.formatted(listing.counted())), conditions));
  }

  /** Counts and averages, to be grouped by i.type and f.region. */
  static Optional<Statement> groups(Statement select, List<Condition> conditions) {
    if (!counted(conditions)) return Optional.empty();
    return Optional.of(where(select.add(GROUPS + SITE), conditions));
  }

  /** Each factor's average and how many items know it. */
  static Optional<Statement> factors(Statement select, List<Condition> conditions) {
    if (!conditions.stream().allMatch(one -> looksAt(one, KEYS))) return Optional.empty();
    return Optional.of(where(select.add(FACTORS + SITE), conditions).add(KNOWN));
  }

  private static boolean counted(List<Condition> conditions) {
    return conditions.stream().allMatch(one -> looksAt(one, KEYS) || looksAt(one, Set.of(LEVEL)));
  }

  private static boolean looksAt(Condition one, Set<String> columns) {
    return one.looksAt().map(Field::compared).filter(columns::contains).isPresent();
  }

  private static Statement where(Statement select, List<Condition> conditions) {
    return select.where("true", "", conditions);
  }
}

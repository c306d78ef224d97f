package views.query;

import static views.query.Field.key;
import static views.query.Field.known;
import static views.query.Field.maybe;
import static views.query.Kind.DAY;
import static views.query.Kind.DECIMAL;
import static views.query.Kind.FLAG;
import static views.query.Kind.INTEGER;
import static views.query.Kind.LEVEL;
import static views.query.Kind.MOMENT;
import static views.query.Kind.STANDING;
import static views.query.Kind.TEXT;
import static views.query.Kind.TREE;
import static views.query.Kind.TYPE;

import java.util.List;
import java.util.Map;
import views.query.Listing.Source;

/** Lists of items. */
public final class Listings {
  private static final String ITEMS =
      "{schema}.item i left join {schema}.facility f on f.facility_id = i.facility_id";
  private static final String FACTOR = "(i.factors->>'";
  private static final String SEARCHED =
      "i.equipment_id in (select equipment_id from {schema}.item_search where searched ilike ?)";

  private static final Map<String, String> ALIASES =
      Map.of(
          "id", "equipment_id",
          "type", "equipment_type",
          "facility", "facility_id",
          "level", "risk_level",
          "score", "risk_score",
          "last_updated", "calculated_at",
          "version", "algorithm_version");

  private static final List<Field> ITEM =
      List.of(
          key("equipment_id", "i.equipment_id"),
          key("facility_id", "i.facility_id"),
          maybe("facility_name", TEXT, "f.name"),
          maybe("region", TEXT, "f.region"),
          known("equipment_type", TYPE, "i.type"),
          known("name", TEXT, "i.name").sortedBy("i.sort_name"),
          known("in_service", FLAG, "i.in_service"),
          known("risk_level", LEVEL, "i.level"),
          known("risk_category", LEVEL, "i.level"),
          known("risk_rating", LEVEL, "i.level"),
          maybe("risk_score", INTEGER, "i.score"),
          maybe("risk_score_exact", DECIMAL, "i.exact"),
          known("assessed", FLAG, "(i.score is not null)"),
          known("importance", DECIMAL, "i.importance"),
          maybe("top_factor", TEXT, "i.top_factor"),
          known("factors", TREE, "i.factors"),
          known("unknown_count", INTEGER, "i.unknown"),
          maybe("risk_score_low", INTEGER, "i.bound_low"),
          maybe("risk_score_high", INTEGER, "i.bound_high"),
          maybe("risk_matrix", TEXT, "i.cell"),
          maybe("nfpa70b_score", INTEGER, "i.nfpa70b"),
          known("nfpa70b_status", STANDING, standing("i.nfpa70b")),
          maybe("nfpa70e_score", INTEGER, "i.nfpa70e"),
          known("nfpa70e_status", STANDING, standing("i.nfpa70e")),
          known("compliance", TREE, "i.compliance"),
          maybe("due_on", DAY, "i.due_on"),
          maybe("due_requirement", TEXT, "i.due_requirement"),
          maybe("due_standard", TEXT, "i.due_standard"),
          maybe("due_status", TEXT, "i.due_status"),
          known("algorithm_version", TEXT, "i.version"),
          known("epoch", INTEGER, "i.epoch"),
          known("as_of", DAY, "i.as_of"),
          maybe("valid_until", DAY, "i.valid_until"),
          known("calculated_at", MOMENT, "i.assessed_at"),
          known("changed_at", MOMENT, "i.changed_at"),
          known("cause", TEXT, "(case i.cause when 't' then 'time' else 'fact' end)"),
          known("revision", INTEGER, "i.revision"));

  public static final Listing EQUIPMENT =
      new Listing(
          new Source(
              "equipment", ITEMS, "true", SEARCHED, Listings::itemFactor, "i.items", "-risk_score"),
          ITEM,
          ALIASES,
          List.of(
              "equipment_id",
              "facility_id",
              "region",
              "equipment_type",
              "name",
              "in_service",
              "risk_level",
              "risk_score",
              "risk_score_exact",
              "assessed",
              "top_factor",
              "factors",
              "nfpa70b_score",
              "nfpa70b_status",
              "nfpa70e_score",
              "nfpa70e_status",
              "due_on",
              "valid_until",
              "algorithm_version",
              "calculated_at",
              "revision"));

  /**
   * Work that is due or comes due, the earliest first: the most urgent requirement of each item.
   */
  public static final Listing DUE =
      new Listing(
          new Source(
              "due",
              ITEMS,
              "i.due_on is not null",
              SEARCHED,
              Listings::itemFactor,
              "i.due",
              "due_on"),
          ITEM,
          ALIASES,
          List.of(
              "equipment_id",
              "facility_id",
              "region",
              "equipment_type",
              "name",
              "due_on",
              "due_status",
              "due_requirement",
              "due_standard",
              "risk_level",
              "risk_score",
              "calculated_at",
              "revision"));

  private Listings() {}

  private static String itemFactor(String name) {
    return FACTOR + name + "')::float8";
  }

  /** Whether it is a factor of an item. */
  static boolean isFactor(Field field) {
    return field.sorted().startsWith(FACTOR);
  }

  /** Compliant from 90, in warning from 75. */
  static String standing(String score) {
    return "(case when %1$s is null then 'unknown' when %1$s >= 90 then 'compliant' when %1$s >= 75 then 'warning' else 'non_compliant' end)"
        .formatted(score);
  }
}

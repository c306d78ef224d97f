package views.query;

import static views.query.Field.key;
import static views.query.Field.known;
import static views.query.Field.maybe;
import static views.query.Kind.DECIMAL;
import static views.query.Kind.FLAG;
import static views.query.Kind.INTEGER;
import static views.query.Kind.LEVEL;
import static views.query.Kind.MOMENT;
import static views.query.Kind.STANDING;
import static views.query.Kind.TEXT;
import static views.query.Kind.TREE;

import java.util.List;
import java.util.Map;
import views.query.Listing.Source;

/** Lists of facilities and of regions. */
public final class SiteListings {
  public static final Listing FACILITIES =
      new Listing(
          new Source(
              "facilities",
              "{schema}.facility f",
              "true",
              "(f.facility_id || ' ' || coalesce(f.name, '')) ilike ?",
              SiteListings::facilityFactor,
              "",
              "facility_id"),
          List.of(
              key("facility_id", "f.facility_id"),
              known("name", TEXT, "f.name").sortedBy("lower(coalesce(f.name, '')) collate \"C\""),
              maybe("region", TEXT, "f.region"),
              maybe("location", TEXT, "f.location"),
              maybe("timezone", TEXT, "f.timezone"),
              maybe("latitude", DECIMAL, "f.latitude"),
              maybe("longitude", DECIMAL, "f.longitude"),
              known("overall_risk", LEVEL, "f.level"),
              known("risk_level", LEVEL, "f.level"),
              known("risk_category", LEVEL, "f.level"),
              known("risk_rating", LEVEL, "f.level"),
              maybe("risk_score", INTEGER, "coalesce(f.score, 0)").comparedBy("f.score"),
              maybe("risk_score_exact", DECIMAL, "f.exact"),
              known(
                  "status", TEXT, "(case when f.assessed > 0 then 'assessed' else 'unknown' end)"),
              known("assessed", FLAG, "(f.assessed > 0)"),
              known("equipment_count", INTEGER, "f.items"),
              known("assessed_count", INTEGER, "f.assessed"),
              known("critical_count", INTEGER, "f.critical"),
              known("high_count", INTEGER, "f.high"),
              known("medium_count", INTEGER, "f.medium"),
              known("low_count", INTEGER, "f.low"),
              known("unknown_count", INTEGER, "f.unknown"),
              known("risk_distribution", TREE, distribution("f.")),
              known("by_type", TREE, "f.by_type"),
              maybe("nfpa70b_score", INTEGER, "f.nfpa70b"),
              known("nfpa70b_status", STANDING, Listings.standing("f.nfpa70b")),
              maybe("nfpa70e_score", INTEGER, "f.nfpa70e"),
              known("nfpa70e_status", STANDING, Listings.standing("f.nfpa70e")),
              known("compliance", TREE, "f.compliance"),
              known("described", FLAG, "(f.described is not null)"),
              maybe("calculated_at", MOMENT, "f.assessed_at"),
              known("revision", INTEGER, "f.revision"),
              maybe("algorithm_version", TEXT, "f.version")),
          Map.of(
              "id", "facility_id",
              "level", "risk_level",
              "score", "risk_score",
              "last_updated", "calculated_at",
              "version", "algorithm_version"),
          List.of(
              "facility_id",
              "name",
              "region",
              "overall_risk",
              "risk_level",
              "risk_category",
              "risk_rating",
              "risk_score",
              "status",
              "assessed",
              "equipment_count",
              "assessed_count",
              "risk_distribution",
              "nfpa70b_score",
              "nfpa70e_score",
              "calculated_at",
              "revision",
              "algorithm_version"));

  /** Sites count by their assessed items, and by the items judged, so that a hut is no plant. */
  private static final String BY_REGION =
      """
      (select region, count(*) facilities, sum(items) items, sum(assessed) assessed,
         sum(unknown) unknown, sum(low) low, sum(medium) medium, sum(high) high,
         sum(critical) critical, max(level) worst,
         sum(exact * assessed) / nullif(sum(assessed) filter (where exact is not null), 0) exact,
         %s nfpa70b, %s nfpa70e, max(assessed_at) assessed_at
       from {schema}.facility where region is not null group by region) r"""
          .formatted(judged("nfpa70b"), judged("nfpa70e"));

  public static final Listing REGIONS =
      new Listing(
          new Source("regions", BY_REGION, "true", "r.region ilike ?", name -> "", "", "region"),
          List.of(
              known("region", TEXT, "r.region"),
              known("facility_count", INTEGER, "r.facilities"),
              known("equipment_count", INTEGER, "r.items"),
              known("assessed_count", INTEGER, "r.assessed"),
              known("assessed", FLAG, "(r.assessed > 0)"),
              maybe("risk_score", INTEGER, "round(r.exact)::int"),
              maybe("risk_score_exact", DECIMAL, "r.exact"),
              known("worst_level", LEVEL, "r.worst"),
              known("critical_count", INTEGER, "r.critical"),
              known("high_count", INTEGER, "r.high"),
              known("medium_count", INTEGER, "r.medium"),
              known("low_count", INTEGER, "r.low"),
              known("unknown_count", INTEGER, "r.unknown"),
              known("risk_distribution", TREE, distribution("r.")),
              maybe("nfpa70b_score", INTEGER, "r.nfpa70b"),
              known("nfpa70b_status", STANDING, Listings.standing("r.nfpa70b")),
              maybe("nfpa70e_score", INTEGER, "r.nfpa70e"),
              known("nfpa70e_status", STANDING, Listings.standing("r.nfpa70e")),
              maybe("calculated_at", MOMENT, "r.assessed_at")),
          Map.of("id", "region", "score", "risk_score", "last_updated", "calculated_at"),
          List.of(
              "region",
              "facility_count",
              "equipment_count",
              "assessed_count",
              "assessed",
              "risk_score",
              "risk_score_exact",
              "worst_level",
              "risk_distribution",
              "nfpa70b_score",
              "nfpa70b_status",
              "nfpa70e_score",
              "nfpa70e_status",
              "calculated_at"));

  private SiteListings() {}

  private static String facilityFactor(String name) {
    return "((f.factors->'%1$s'->>'micros')::float8 / 1e6 / nullif((f.factors->'%1$s'->>'count')::int, 0))"
        .formatted(name);
  }

  private static String distribution(String of) {
    return "json_build_object('unknown', %1$sunknown, 'low', %1$slow, 'medium', %1$smedium, 'high', %1$shigh, 'critical', %1$scritical)"
        .formatted(of);
  }

  private static String judged(String standard) {
    String items = "(compliance->'%s'->>'items')::bigint".formatted(standard);
    return "round(sum(%1$s * %2$s)::float8 / nullif(sum(%2$s) filter (where %1$s is not null), 0))::int"
        .formatted(standard, items);
  }
}

package app;

import actors.AlertView;
import actors.Directory;
import actors.FacilityView;
import identity.FacilityId;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import risk.Level;

/** What the engine knows, as tables for a person. */
final class Summary {
  private static final int SHOWN = 10;

  private final Directory directory;
  private final PrintStream out;

  Summary(Directory directory, PrintStream out) {
    this.directory = directory;
    this.out = out;
  }

  private record At(FacilityView site, FacilityView.Threat threat) {}

  void print(String http) {
    List<FacilityView> sites = sites();
    facilities(sites);
    threats(sites);
    alerts(sites);
    tries(sites, http);
  }

  private List<FacilityView> sites() {
    List<FacilityView> sites = new ArrayList<>();
    for (FacilityId id : directory.facilities().toCompletableFuture().join()) {
      directory.facility(id).toCompletableFuture().join().ifPresent(sites::add);
    }
    return sites;
  }

  private void facilities(List<FacilityView> sites) {
    out.printf(
        "%n%-18s %5s  %-8s %5s %4s %4s %4s %4s %7s  %4s %4s%n",
        "facility",
        "score",
        "level",
        "items",
        "crit",
        "high",
        "med",
        "low",
        "unknown",
        "70B",
        "70E");
    for (FacilityView s : sites) {
      out.printf(
          "%-18s %5d  %-8s %5d %4d %4d %4d %4d %7d  %4s %4s%n",
          s.id(),
          s.score(),
          s.level(),
          s.items(),
          count(s, Level.CRITICAL),
          count(s, Level.HIGH),
          count(s, Level.MEDIUM),
          count(s, Level.LOW),
          count(s, Level.UNKNOWN),
          standing(s, "nfpa70b"),
          standing(s, "nfpa70e"));
    }
  }

  private static int count(FacilityView site, Level level) {
    return site.byLevel().getOrDefault(level, 0);
  }

  private static String standing(FacilityView site, String standard) {
    return site.compliance().stream()
        .filter(s -> s.standard().equals(standard))
        .map(s -> Integer.toString(s.score()))
        .findFirst()
        .orElse("-");
  }

  private void threats(List<FacilityView> sites) {
    out.printf("%ntop threats%n");
    sites.stream()
        .flatMap(site -> site.topThreats().stream().map(threat -> new At(site, threat)))
        .sorted(
            Comparator.comparingDouble((At at) -> at.threat().exact())
                .reversed()
                .thenComparing(at -> at.threat().id().value()))
        .limit(SHOWN)
        .forEach(this::threat);
  }

  private void threat(At at) {
    String reasons =
        directory
            .equipment(at.threat().id())
            .toCompletableFuture()
            .join()
            .map(
                view ->
                    view.assessment().terms().stream()
                        .filter(t -> t.name().equals(at.threat().topFactor()))
                        .findFirst()
                        .map(t -> String.join(", ", t.reasons()))
                        .orElse(""))
            .orElse("");
    out.printf(
        "  %3d %-8s %-40s mostly %s: %s%n",
        at.threat().score(),
        at.threat().level(),
        at.threat().id(),
        at.threat().topFactor(),
        reasons);
  }

  private void alerts(List<FacilityView> sites) {
    List<AlertView> open = new ArrayList<>();
    for (FacilityView site : sites) {
      directory.alerts(site.id()).toCompletableFuture().join().stream()
          .filter(a -> a.resolvedAt().isEmpty())
          .forEach(open::add);
    }
    out.printf("%nopen alerts: %d%n", open.size());
    open.stream()
        .limit(SHOWN)
        .forEach(
            a ->
                out.printf(
                    "  %-8s %3d when raised  %s at %s%n",
                    a.level(), a.score(), a.subject(), a.facilityId()));
  }

  private void tries(List<FacilityView> sites, String http) {
    if (sites.isEmpty()) return;
    FacilityView site = sites.getFirst();
    String item = site.topThreats().isEmpty() ? "" : site.topThreats().getFirst().id().value();
    out.printf("%ntry:%n  curl %s/api/v1/equipment/%s/risk%n", http, item);
    out.printf("  curl %s/api/v1/facilities/%s/risk%n", http, site.id());
    out.printf("  curl %s/api/v1/compliance/nfpa70b/%s%n", http, site.id());
    out.printf("%nAPI console: %s/docs    stop with Ctrl-C%n", http);
  }
}

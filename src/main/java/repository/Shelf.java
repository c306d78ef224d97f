package repository;

import identity.AlgorithmVersion;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.BundledFiles;
import risk.catalogue.Flaw;
import risk.catalogue.Frozen;
import risk.catalogue.InvalidVersionException;
import risk.catalogue.Provenance;
import risk.catalogue.Release;
import risk.catalogue.ReleaseStore;
import risk.catalogue.ReleaseStore.Recorded;

/** What comes with the engine and what was recorded, put together: the last good state. */
final class Shelf {
  private final AlgorithmCatalogue bundled;
  private final ReleaseStore store;
  private AlgorithmCatalogue last;

  Shelf(AlgorithmCatalogue bundled, ReleaseStore store) {
    this.bundled = bundled;
    this.store = store;
    this.last = bundled;
  }

  /**
   * @param problems what could not be taken, a line each
   */
  record Content(AlgorithmCatalogue catalogue, List<Recorded> recorded, List<String> problems) {}

  /** Records the released versions of the engine, where nobody has yet. */
  void stock(InstantSource clock) {
    List<Recorded> own = new ArrayList<>();
    for (Release release : bundled.releases()) {
      String number = release.number().value();
      if (BundledFiles.released().containsKey(number)) {
        Provenance from =
            new Provenance(
                release.file().name(),
                Optional.empty(),
                "VoltMetrics",
                clock.instant(),
                "Comes with the engine.",
                clock.instant());
        own.add(new Recorded(number, release.version().hash(), release.file(), from));
      }
    }
    for (Recorded one : own)
      store.record(List.of(one)); // one that differs keeps none of the others out
  }

  /** Reads everything recorded; a release that this engine cannot read is told and left out. */
  Content content() {
    List<Recorded> recorded = store.recorded();
    List<String> problems = new ArrayList<>();
    AlgorithmCatalogue catalogue = last;
    for (Recorded one : recorded) {
      try {
        catalogue = catalogue.with(List.of(release(catalogue, one)));
      } catch (InvalidVersionException e) {
        problems.add("version " + one.version() + " was released, but cannot be read any more:");
        e.flaws().stream().map(Flaw::toString).forEach(problems::add);
      }
    }
    last = catalogue;
    return new Content(catalogue, recorded, changed(recorded, problems));
  }

  private static Release release(AlgorithmCatalogue catalogue, Recorded one) {
    Optional<Release> known =
        catalogue
            .release(new AlgorithmVersion(one.version()))
            .filter(r -> r.version().hash().equals(one.hash()));
    return known
        .map(r -> new Release(r.version(), r.file(), Optional.of(one.provenance())))
        .orElseGet(
            () ->
                new Release(
                    one.file().read(catalogue::find), one.file(), Optional.of(one.provenance())));
  }

  private List<String> changed(List<Recorded> recorded, List<String> problems) {
    for (Recorded one : recorded)
      bundled
          .release(new AlgorithmVersion(one.version()))
          .filter(own -> BundledFiles.released().containsKey(one.version()))
          .filter(own -> !own.version().hash().equals(one.hash()))
          .ifPresent(
              own -> problems.add(Frozen.flaw(own.file(), one.version(), one.hash()).toString()));
    return problems;
  }
}

package repository;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Flaw;
import risk.catalogue.Frozen;
import risk.catalogue.Hash;
import risk.catalogue.InvalidVersionException;
import risk.catalogue.Release;
import risk.catalogue.ReleaseStore.Recorded;
import risk.catalogue.Version;
import risk.catalogue.VersionFile;

/**
 * Judges the files of one commit against what is released: all of them are good, or none is taken.
 */
final class Publishing {
  private final Map<String, Recorded> byVersion = new HashMap<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private AlgorithmCatalogue catalogue;

  Publishing(AlgorithmCatalogue released, List<Recorded> recorded) {
    this.catalogue = released;
    for (Recorded one : recorded) byVersion.put(one.version(), one);
  }

  /**
   * What is new among the files, checked whole.
   *
   * @param refused what was found wrong with files that were not even read
   * @throws InvalidVersionException naming every flaw of every file
   */
  List<Recorded> accepted(List<Committed> files, List<Flaw> refused, Instant now) {
    flaws.addAll(refused);
    List<Recorded> accepted = new ArrayList<>();
    files.stream()
        .filter(this::unreleased)
        .sorted(Comparator.comparing(one -> one.file().adjusts())) // bases first
        .forEach(one -> version(one).ifPresent(v -> accepted.add(one.recorded(v, now))));
    if (!flaws.isEmpty()) throw new InvalidVersionException(flaws);
    return accepted;
  }

  /** A file is known by the number it says it has, whatever stood at its path before. */
  private boolean unreleased(Committed one) {
    VersionFile file = one.file();
    Recorded released =
        file.number().map(VersionFile.Numbered::version).map(byVersion::get).orElse(null);
    if (released == null) return true;
    if (!released.hash().equals(Hash.of(file.bytes())))
      flaws.add(Frozen.flaw(file, released.version(), released.hash()));
    return false;
  }

  private Optional<String> version(Committed one) {
    try {
      Version version = one.file().publishable(catalogue::find);
      String number = version.version().value();
      Recorded other = byVersion.putIfAbsent(number, one.recorded(number, Instant.EPOCH));
      if (other != null) {
        twice(one.file(), number, other.file().name());
        return Optional.empty();
      }
      catalogue = catalogue.with(List.of(new Release(version, one.file(), Optional.empty())));
      return Optional.of(number);
    } catch (InvalidVersionException e) {
      flaws.addAll(e.flaws());
      return Optional.empty();
    }
  }

  private void twice(VersionFile file, String number, String other) {
    VersionFile.Numbered at = file.number().orElseThrow();
    flaws.add(
        new Flaw(
            file.name(),
            at.line(),
            at.column(),
            "version " + number + " is also that of " + other));
  }
}

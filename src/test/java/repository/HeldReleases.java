package repository;

import java.util.ArrayList;
import java.util.List;
import risk.catalogue.ReleaseStore;

/** A store as PostgreSQL is one: the first under a number stays. */
final class HeldReleases implements ReleaseStore {
  private final List<Recorded> held = new ArrayList<>();

  @Override
  public synchronized List<Recorded> recorded() {
    return List.copyOf(held);
  }

  @Override
  public synchronized void record(List<Recorded> releases) {
    List<Recorded> fresh = new ArrayList<>();
    for (Recorded one : releases) {
      List<Recorded> there = held.stream().filter(h -> h.version().equals(one.version())).toList();
      if (there.stream().anyMatch(h -> !h.hash().equals(one.hash()))) return;
      if (there.isEmpty()) fresh.add(one);
    }
    held.addAll(fresh);
  }
}

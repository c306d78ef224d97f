package risk.catalogue;

import java.util.concurrent.atomic.AtomicReference;

/** The catalogue as of now; publishing puts another in its place. */
public final class Algorithms {
  private final AtomicReference<AlgorithmCatalogue> current;

  public Algorithms(AlgorithmCatalogue first) {
    this.current = new AtomicReference<>(first);
  }

  public AlgorithmCatalogue current() {
    return current.get();
  }

  public void replace(AlgorithmCatalogue next) {
    current.set(next);
  }
}

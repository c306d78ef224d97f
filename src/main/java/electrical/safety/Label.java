package electrical.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an arc-flash equipment label says, or what the study says that it should.
 *
 * @param volts nominal voltage in V
 * @param boundary arc-flash boundary in mm
 * @param data what clothing is chosen by
 */
public record Label(OptionalDouble volts, OptionalDouble boundary, Data data) {
  private static final double TOLERANCE = 0.05;

  /**
   * Alternatives of 130.5(H); at least one.
   *
   * @param energy incident energy in cal/cm2
   * @param distance its working distance in mm
   * @param clothing least arc rating of clothing in cal/cm2
   * @param siteLevel whether a site-specific PPE level is named
   * @param category PPE category
   */
  public record Data(
      OptionalDouble energy,
      OptionalDouble distance,
      OptionalDouble clothing,
      boolean siteLevel,
      OptionalDouble category) {

    /** Energy and category on one label, which 130.5(H) forbids. */
    boolean mixed() {
      return energy.isPresent() && category.isPresent();
    }

    boolean named() {
      boolean energyWithDistance = energy.isPresent() && distance.isPresent();
      return energyWithDistance || clothing.isPresent() || siteLevel || category.isPresent();
    }
  }

  /**
   * What is wrong with the data by which clothing is chosen; empty when nothing is.
   *
   * <p>Source: NFPA 70E-2024, 130.5(H).
   */
  public List<String> dataFaults() {
    List<String> faults = new ArrayList<>();
    if (data.mixed()) faults.add("incident energy and PPE category on one label");
    if (data.energy().isPresent() && data.distance().isEmpty())
      faults.add("incident energy without its working distance");
    if (!data.named()) faults.add("no data to choose clothing by");
    return List.copyOf(faults);
  }

  /**
   * Where the label departs from the study; empty inside when there is nothing both name. Voltage,
   * boundary, energy, distance and arc rating agree within 5 % (rounding on a label; engine
   * policy), categories agree when equal.
   */
  public Optional<List<String>> departures(Label study) {
    List<Compared> compared =
        List.of(
            new Compared("voltage", volts, study.volts, TOLERANCE),
            new Compared("boundary", boundary, study.boundary, TOLERANCE),
            new Compared("incident energy", data.energy, study.data.energy, TOLERANCE),
            new Compared("working distance", data.distance, study.data.distance, TOLERANCE),
            new Compared("arc rating", data.clothing, study.data.clothing, TOLERANCE),
            new Compared("category", data.category, study.data.category, 0));
    if (compared.stream().noneMatch(Compared::both)) return Optional.empty();
    return Optional.of(
        compared.stream().filter(c -> c.both() && !c.agree()).map(Compared::what).toList());
  }

  private record Compared(
      String what, OptionalDouble label, OptionalDouble study, double tolerance) {
    boolean both() {
      return label.isPresent() && study.isPresent();
    }

    boolean agree() {
      double difference = Math.abs(label.getAsDouble() - study.getAsDouble());
      return Entries.atMost(difference, tolerance * study.getAsDouble());
    }
  }
}

package electrical.transformer.thermal;

/** Collects a hot spot over time: its highest value and the ageing, by the trapezium rule. */
final class HotSpotRecord {
  private double last;
  private double highest;
  private double minutes;
  private double upgraded;
  private double kraft;

  HotSpotRecord(double initial) {
    last = initial;
    highest = initial;
  }

  /** Goes on to a hot spot in degC that is reached after some more minutes. */
  void add(double hotSpot, double step) {
    upgraded += step * (PaperAgeing.upgraded(last) + PaperAgeing.upgraded(hotSpot)) / 2;
    kraft += step * (PaperAgeing.kraft(last) + PaperAgeing.kraft(hotSpot)) / 2;
    minutes += step;
    highest = Math.max(highest, hotSpot);
    last = hotSpot;
  }

  double highest() {
    return highest;
  }

  double hours() {
    return minutes / 60;
  }

  /** Mean ageing of thermally upgraded paper relative to 110 degC. */
  double meanUpgraded() {
    return upgraded / minutes;
  }

  /** Mean ageing of kraft paper relative to 98 degC. */
  double meanKraft() {
    return kraft / minutes;
  }
}

package electrical.arcflash;

/** What the surroundings of an arc do to its energy. */
public sealed interface Enclosure {
  /** CF: the energy is divided by it. */
  double correction();

  /** No box around the arc: CF is 1. */
  record OpenAir() implements Enclosure {
    @Override
    public double correction() {
      return 1;
    }
  }

  /**
   * A box as the equivalent square of the model.
   *
   * @param sizeInches EES, the mean of equivalent width and height; not rounded and not held at 20
   *     or above, since shallow boxes are meant to be smaller
   */
  record Boxed(
      BoxType type, double widthInches, double heightInches, double sizeInches, double correction)
      implements Enclosure {}

  /**
   * The enclosure of an installation, whose box must be sized unless it is in open air.
   *
   * <p>Source: IEEE 1584-2018, Equations 11 to 15, Tables 6 and 7.
   */
  static Enclosure of(Installation at) {
    if (!at.electrodes().boxed()) return new OpenAir();
    EnclosureShape shape = EnclosureShape.of(at.electrodes());
    double voltage = at.voltageKilovolts();
    BoxType type = BoxType.of(at.box(), voltage);
    double width = shape.widthInches(at.box().widthMillimetres(), type, voltage);
    double height = shape.heightInches(at.box().heightMillimetres(), type, voltage);
    double size = (width + height) / 2;
    return new Boxed(type, width, height, size, shape.correction(size, type));
  }
}

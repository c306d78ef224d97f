package electrical.power;

/** Cells of this room's tables. */
final class Cells {
  private Cells() {}

  /** Upper end of a row; {@code any} stands for an open one. */
  static double upTo(String cell) {
    return cell.equals("any") ? Double.POSITIVE_INFINITY : Double.parseDouble(cell);
  }
}

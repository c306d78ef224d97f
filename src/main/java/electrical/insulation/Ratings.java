package electrical.insulation;

/** Voltage classes of the tables. */
final class Ratings {
  private Ratings() {}

  /** Greatest rating of a row; {@code any} stands for the open last row. */
  static double upTo(String cell) {
    return cell.equals("any") ? Double.POSITIVE_INFINITY : Double.parseDouble(cell);
  }
}

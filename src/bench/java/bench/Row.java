package bench;

/**
 * One line of the table.
 *
 * @param measured what was measured, in unit
 * @param limit what bounds it, measured in the same run; NaN where there is none
 * @param wanted in words
 */
record Row(String name, String unit, double measured, double limit, String wanted) {
  double ratio() {
    return measured / limit;
  }
}

package electrical.transformer.thermal;

/**
 * Thermal model of IEC 60076-7: difference equations for top oil and hot spot.
 *
 * @param lossRatio R, load loss over no-load loss at rated load
 * @param topOilRise rise of top oil at rated load, K
 * @param hotSpotRise rise of the hot spot over top oil at rated load, K
 */
record IecThermalModel(
    double lossRatio, double topOilRise, double hotSpotRise, Constants constants) {
  /**
   * Thermal characteristics.
   *
   * @param x oil exponent
   * @param y winding exponent
   * @param tauO oil time constant, min
   * @param tauW winding time constant, min
   */
  record Constants(
      double x, double y, double k11, double k21, double k22, double tauO, double tauW) {
    /** The smallest time constant of the equations or of the two given, min. */
    static double smallest(double k11, double k22, double tauO, double tauW) {
      return Math.min(Math.min(tauO, tauW), Math.min(Math.min(k11 * tauO, k22 * tauW), tauO / k22));
    }
  }

  /**
   * Temperatures at one moment.
   *
   * @param topOil degC
   * @param first the quick part of the hot-spot rise, K
   * @param second the part the oil takes back, K
   */
  record State(double topOil, double first, double second) {
    double hotSpot() {
      return topOil + first - second;
    }
  }

  /** Steady top-oil rise {@code topOilRise ((1 + K^2 R)/(1 + R))^x}, K. */
  double steadyTopOilRise(double load) {
    return topOilRise * Math.pow((1 + load * load * lossRatio) / (1 + lossRatio), constants.x());
  }

  /** Steady hot-spot rise over top oil {@code hotSpotRise K^y}, K. */
  double steadyGradient(double load) {
    return hotSpotRise * Math.pow(load, constants.y());
  }

  /** The state with a top oil in degC and a hot-spot rise that has long been steady, K. */
  State steady(double topOil, double gradient) {
    return new State(topOil, constants.k21() * gradient, (constants.k21() - 1) * gradient);
  }

  /**
   * One step of D minutes: {@code d(oil) = D/(k11 tauO) (steady rise - (oil - ambient))}, {@code
   * d(first) = D/(k22 tauW)(k21 g - first)}, {@code d(second) = D/(tauO/k22)((k21 - 1) g - second)}
   * with the steady gradient g. D at most half the smallest time constant.
   */
  State next(State now, double load, double ambient, double minutes) {
    Constants c = constants;
    double gradient = steadyGradient(load);
    double oil = steadyTopOilRise(load) - (now.topOil() - ambient);
    return new State(
        now.topOil() + minutes / (c.k11() * c.tauO()) * oil,
        now.first() + minutes / (c.k22() * c.tauW()) * (c.k21() * gradient - now.first()),
        now.second() + minutes / (c.tauO() / c.k22()) * ((c.k21() - 1) * gradient - now.second()));
  }

  /** Many equal steps through a steady load, none longer than asked. */
  State after(State now, LoadProfile.Load load, double ambient, StepWatch watch) {
    int steps = (int) Math.ceil(load.minutes() / watch.longest());
    double minutes = load.minutes() / steps;
    State state = now;
    for (int i = 0; i < steps; i++) {
      state = next(state, load.perUnit(), ambient, minutes);
      watch.record().add(state.hotSpot(), minutes);
    }
    return state;
  }

  /**
   * How long a step may be, and who watches the hot spot.
   *
   * @param longest min
   */
  record StepWatch(double longest, HotSpotRecord record) {}
}

package electrical.health.cnaim;

/**
 * One component (a whole asset, or a transformer's main tank or tapchanger) with its scores.
 *
 * @param healthScore the health score modifier
 * @param forecast with the current score
 */
public record Component(Ageing ageing, Evidence evidence, Modifier healthScore, Forecast forecast) {
  /** Scores a component. */
  public static Component of(Ageing ageing, Evidence evidence, Reliability reliability) {
    Modifier healthScore = evidence.healthScore();
    double current = reliability.currentScore(ageing.initialScore(), healthScore);
    return new Component(ageing, evidence, healthScore, Forecast.of(current, ageing));
  }
}

package risk;

/**
 * How bad a risk is; UNKNOWN when there was not enough evidence to say. Declared from least to
 * worst.
 */
public enum Level {
  UNKNOWN,
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL
}

package amqp;

/**
 * Counts every delivery exactly once: done, refused, defect (set aside for a failure of ours),
 * returned, or lost with its channel (the broker delivers that one again).
 */
@FunctionalInterface
public interface DeliveryCounter {
  void count(String lane, String outcome);
}

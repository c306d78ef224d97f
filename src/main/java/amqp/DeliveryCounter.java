package amqp;

/**
 * Counts every delivery exactly once: done, refused, returned, or lost with its channel (the broker
 * delivers that one again).
 */
@FunctionalInterface
public interface DeliveryCounter {
  void count(String lane, String outcome);
}

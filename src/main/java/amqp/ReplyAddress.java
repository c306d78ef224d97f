package amqp;

/**
 * Where replies may go: direct reply-to and MasterBus's own reply queues. Anything else would make
 * us post on behalf of others.
 */
public final class ReplyAddress {
  /** In words, for refusals. */
  public static final String RULE = "amq.rabbitmq.reply-to or a queue named masterbus.reply.*";

  private ReplyAddress() {}

  public static boolean allowed(String replyTo) {
    return replyTo.startsWith("amq.rabbitmq.reply-to") || replyTo.startsWith("masterbus.reply.");
  }
}

package amqp;

import java.time.Duration;
import java.util.Map;

/**
 * How to speak to the broker.
 *
 * @param uri amqp:// or amqps://
 * @param prefetch unacknowledged messages per lane, which is the back-pressure and what weighs the
 *     lanes: a lane with twice the prefetch gets about twice the work when all are full
 * @param reconnect shortest and longest pause between attempts are reconnect and 60 times it
 * @param confirm how long a confirm from the broker may take
 */
public record BrokerSettings(
    String uri, Map<String, Integer> prefetch, Duration reconnect, Duration confirm) {}

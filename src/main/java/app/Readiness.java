package app;

import amqp.CommandConsumer;
import java.util.Map;
import java.util.TreeMap;
import journal.Database;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.cluster.MemberStatus;
import org.apache.pekko.cluster.typed.Cluster;

/** What keeps this node from being useful; empty when nothing does. */
final class Readiness {
  private Readiness() {}

  static http.Readiness of(ActorSystem<?> system, Database database, CommandConsumer consumer) {
    return () ->
        database
            .ping()
            .exceptionally(e -> false)
            .thenApply(
                up -> {
                  Map<String, String> failing = new TreeMap<>();
                  if (!up) failing.put("database", "does not answer");
                  if (!consumer.connected()) failing.put("broker", "is not connected");
                  MemberStatus status = Cluster.get(system).selfMember().status();
                  if (!status.equals(MemberStatus.up()))
                    failing.put("cluster", "this node is " + status);
                  return failing;
                });
  }
}

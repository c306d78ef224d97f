package actors;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import org.apache.pekko.persistence.testkit.PersistenceTestKitPlugin;

/** A journal in memory that writes events in our own form. */
final class MemoryJournal {
  private MemoryJournal() {}

  static Config config() {
    Config ours = ConfigFactory.load();
    return PersistenceTestKitPlugin.config()
        .withFallback(ours.withOnlyPath("pekko.actor.serializers"))
        .withFallback(ours.withOnlyPath("pekko.actor.serialization-bindings"))
        .withFallback(ours.withOnlyPath("pekko.serialization.jackson"));
  }
}

package settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that can be set, read once. A bad value stops the start with a line that names it. */
public record Settings(
    Path data,
    Http http,
    Database database,
    Broker broker,
    Duration askTimeout,
    Duration commandTimeout,
    Facility facility,
    Risk risk,
    Algorithms algorithms,
    Views views,
    Clock clock,
    Cluster cluster) {

  private static final String TIME = "((?:[01][0-9]|2[0-3]):[0-5][0-9])";
  private static final Pattern WINDOW = Pattern.compile(TIME + "-" + TIME);

  /**
   * @param maxAge how long answers about risk may be kept, at most
   */
  public record Http(
      String host, int port, List<String> apiKeys, int maxBodyBytes, Duration maxAge) {}

  /**
   * @param url empty for an embedded database
   */
  public record Database(String url, String user, String password) {}

  /**
   * @param uri empty for an embedded broker
   * @param embeddedPort where the embedded one listens; 0 for any free port
   * @param prefetch unacknowledged messages by lane
   */
  public record Broker(
      String uri,
      int embeddedPort,
      String prefix,
      Map<String, Integer> prefetch,
      Duration reconnect,
      Duration confirm) {}

  public record Facility(Duration gather, int batch, Duration patience, Duration tellAlertsAgain) {}

  /**
   * @param algorithm version in force
   * @param overrides of its parameters that are in force
   * @param alertFrom name of the least level that raises an alert
   */
  public record Risk(String algorithm, List<String> overrides, String alertFrom) {}

  /**
   * Where versions come from beside those of the engine.
   *
   * @param repository path or URL of a Git repository; empty for none
   * @param directory of the repository
   * @param poll pause between two looks; zero for none by itself
   */
  public record Algorithms(String repository, String branch, String directory, Duration poll) {}

  /**
   * @param batch events in one transaction, at most
   * @param rest how many times as long as its work the projection rests after it
   * @param keepResults how long every single result is kept
   * @param keepDays how long one a day is kept
   * @param thinOut pause between two looks for older ones
   */
  public record Views(
      Duration poll,
      int batch,
      double rest,
      Duration keepResults,
      Duration keepDays,
      Duration thinOut) {}

  /**
   * How items whose result holds no longer are woken, by all nodes together.
   *
   * @param look pause between two looks for them
   * @param perSecond items a second, at most
   * @param inFlight items at once, at most
   * @param patience how long one may take to answer
   * @param from beginning of the part of the day that is left to items below HIGH
   * @param to its end; equal to its beginning for all day
   */
  public record Clock(
      Duration look,
      double perSecond,
      int inFlight,
      Duration patience,
      LocalTime from,
      LocalTime to,
      ZoneId zone) {}

  /**
   * @param seeds host:port of the nodes to join; empty for a cluster of one
   */
  public record Cluster(List<String> seeds) {}

  /**
   * @throws ConfigException naming the setting that is missing or wrong
   */
  public static Settings from(Config root) {
    Config c = root.getConfig("voltmetrics");
    return new Settings(
        Path.of(c.getString("data")),
        new Http(
            c.getString("http.host"),
            c.getInt("http.port"),
            words(c, "http.api-keys"),
            c.getBytes("http.max-body").intValue(),
            c.getDuration("http.max-age")),
        new Database(
            begins(c, "database.url", "jdbc:postgresql:"),
            c.getString("database.user"),
            c.getString("database.password")),
        broker(c.getConfig("broker")),
        positive(c, "ask-timeout"),
        positive(c, "command-timeout"),
        new Facility(
            c.getDuration("facility.gather"),
            c.getInt("facility.batch"),
            positive(c, "facility.patience"),
            c.getDuration("facility.tell-alerts-again")),
        new Risk(
            c.getString("algorithm"),
            words(c, "algorithm-overrides"),
            oneOf(c, "alerts.from", "MEDIUM", "HIGH", "CRITICAL")),
        new Algorithms(
            c.getString("algorithms.repository"),
            c.getString("algorithms.branch"),
            c.getString("algorithms.directory"),
            c.getDuration("algorithms.poll")),
        views(c.getConfig("views")),
        clock(c.getConfig("clock")),
        new Cluster(words(c, "cluster.seeds")));
  }

  private static Broker broker(Config c) {
    Map<String, Integer> prefetch =
        Map.of(
            "high",
            c.getInt("prefetch.high"),
            "normal",
            c.getInt("prefetch.normal"),
            "low",
            c.getInt("prefetch.low"));
    return new Broker(
        begins(c, "uri", "amqp://", "amqps://"),
        c.getInt("embedded-port"),
        c.getString("prefix"),
        prefetch,
        positive(c, "reconnect"),
        positive(c, "confirm"));
  }

  private static Views views(Config c) {
    return new Views(
        c.getDuration("poll"),
        atLeast(c, "batch", 1).intValue(),
        atLeast(c, "rest", 0).doubleValue(),
        c.getDuration("keep.results"),
        c.getDuration("keep.days"),
        c.getDuration("thin-out"));
  }

  private static Clock clock(Config c) {
    Matcher window = WINDOW.matcher(c.getString("off-peak"));
    boolean all = c.getString("off-peak").isEmpty();
    if (!all && !window.matches())
      throw bad(c, "off-peak", "a part of the day such as 22:00-06:00", c.getString("off-peak"));
    return new Clock(
        positive(c, "look"),
        atLeast(c, "per-second", 1).doubleValue(),
        atLeast(c, "in-flight", 1).intValue(),
        positive(c, "patience"),
        all ? LocalTime.MIDNIGHT : LocalTime.parse(window.group(1)),
        all ? LocalTime.MIDNIGHT : LocalTime.parse(window.group(2)),
        zone(c));
  }

  private static ZoneId zone(Config c) {
    try {
      return ZoneId.of(c.getString("zone"));
    } catch (DateTimeException e) {
      throw bad(c, "zone", "a time zone such as Europe/Berlin", c.getString("zone"));
    }
  }

  private static Number atLeast(Config c, String path, int least) {
    Number number = c.getNumber(path);
    if (number.doubleValue() >= least) return number;
    throw bad(c, path, "a number from " + least, number.toString());
  }

  private static Duration positive(Config c, String path) {
    Duration duration = c.getDuration(path);
    if (duration.toNanos() > 0) return duration;
    throw bad(c, path, "a duration above zero such as 500 ms", c.getString(path));
  }

  /** A text that is empty or begins with one of these. */
  private static String begins(Config c, String path, String... starts) {
    String text = c.getString(path);
    boolean good = text.isEmpty() || Arrays.stream(starts).anyMatch(text::startsWith);
    if (good) return text;
    throw bad(c, path, "an address that begins with " + String.join(" or ", starts), text);
  }

  private static String oneOf(Config c, String path, String... words) {
    String text = c.getString(path);
    if (List.of(words).contains(text)) return text;
    throw bad(c, path, "one of " + String.join(", ", words), text);
  }

  private static ConfigException bad(Config c, String path, String expected, String found) {
    return new ConfigException.BadValue(
        c.getValue(path).origin(), path, "expected " + expected + ", found " + found);
  }

  private static List<String> words(Config c, String path) {
    return Arrays.stream(c.getString(path).split(","))
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .toList();
  }
}

package repository;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Algorithms;
import risk.catalogue.Flaw;
import risk.catalogue.Frozen;
import risk.catalogue.InvalidVersionException;
import risk.catalogue.ReleaseStore;
import risk.catalogue.ReleaseStore.Recorded;
import risk.catalogue.SourceState;
import risk.catalogue.VersionSource;

/**
 * Keeps the catalogue of algorithm versions up to date with a Git repository. Whatever is wrong
 * there changes nothing: the last good state stays, and the state says what is wrong. What was
 * accepted once is in the store for all nodes, so a node starts while the repository is away.
 */
public final class AlgorithmRepository implements VersionSource, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AlgorithmRepository.class);

  private final Location location;
  private final ReleaseStore store;
  private final InstantSource clock;
  private final Shelf shelf;
  private final GitFiles git;
  private final Algorithms algorithms;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("algorithms").factory());
  private volatile SourceState state;
  private String examined = "";
  private Optional<InvalidVersionException> verdict = Optional.empty();

  private AlgorithmRepository(Location location, ReleaseStore store, InstantSource clock) {
    this.location = location;
    this.store = store;
    this.clock = clock;
    AlgorithmCatalogue bundled = AlgorithmCatalogue.bundled();
    this.shelf = new Shelf(bundled, store);
    this.git = new GitFiles(location);
    this.algorithms = new Algorithms(bundled);
    this.state =
        new SourceState(
            location.shown(),
            location.branch(),
            Optional.empty(),
            Optional.empty(),
            true,
            List.of());
  }

  /**
   * Looks once, then again after every pause.
   *
   * @param pause zero for never by itself
   * @throws InvalidVersionException when the engine's own files are not what was released
   */
  public static AlgorithmRepository open(
      Location location, ReleaseStore store, InstantSource clock, Duration pause) {
    AlgorithmRepository repository = new AlgorithmRepository(location, store, clock);
    repository.shelf.stock(clock);
    repository.look();
    long millis = pause.toMillis();
    if (location.named() && millis > 0)
      repository.thread.scheduleWithFixedDelay(
          repository::look, millis, millis, TimeUnit.MILLISECONDS);
    return repository;
  }

  /** The catalogue as of now. */
  public Algorithms algorithms() {
    return algorithms;
  }

  @Override
  public SourceState state() {
    return state;
  }

  @Override
  public CompletionStage<SourceState> refresh() {
    return CompletableFuture.supplyAsync(this::look, thread);
  }

  private synchronized SourceState look() {
    List<String> errors = new ArrayList<>();
    Optional<String> commit = state.commit();
    boolean answered = true;
    try {
      Shelf.Content content = shelf.content();
      algorithms.replace(content.catalogue());
      if (location.named()) commit = Optional.of(published(content));
      errors.addAll(content.problems());
    } catch (InvalidVersionException e) {
      e.flaws().stream().map(Flaw::toString).forEach(errors::add);
    } catch (IOException e) {
      answered = false;
      errors.add(
          "the repository %s cannot be read, the versions recorded stay in use: %s"
              .formatted(location.shown(), reason(e)));
    } catch (RuntimeException e) {
      answered = false;
      errors.add("the versions were not looked at: " + reason(e));
    }
    return told(commit, answered, errors);
  }

  /** Takes what is new in the newest commit, and gives its id. The same is judged only once. */
  private String published(Shelf.Content content) throws IOException {
    GitFiles.Snapshot snapshot = git.fetch();
    String seen = snapshot.commit() + " " + content.recorded().size();
    if (!seen.equals(examined)) {
      try {
        take(snapshot, content);
        verdict = Optional.empty();
      } catch (InvalidVersionException e) {
        examined = seen;
        verdict = Optional.of(e);
      }
    }
    if (verdict.isPresent()) throw verdict.get();
    return snapshot.commit();
  }

  private void take(GitFiles.Snapshot snapshot, Shelf.Content content) {
    List<Recorded> fresh =
        new Publishing(content.catalogue(), content.recorded())
            .accepted(snapshot.files(), snapshot.refused(), clock.instant());
    store.record(fresh);
    Shelf.Content after = shelf.content();
    refuse(fresh, after.recorded());
    algorithms.replace(after.catalogue());
    examined = snapshot.commit() + " " + after.recorded().size();
  }

  /** Another node may have been first with the same numbers. */
  private static void refuse(List<Recorded> fresh, List<Recorded> recorded) {
    List<Flaw> flaws = new ArrayList<>();
    for (Recorded one : fresh)
      recorded.stream()
          .filter(r -> r.version().equals(one.version()) && !r.hash().equals(one.hash()))
          .forEach(r -> flaws.add(Frozen.flaw(one.file(), r.version(), r.hash())));
    if (!flaws.isEmpty()) throw new InvalidVersionException(flaws);
  }

  private SourceState told(Optional<String> commit, boolean answered, List<String> errors) {
    if (!errors.isEmpty() && !errors.equals(state.errors()))
      LOG.warn("algorithm versions: {}", String.join("\n  ", errors));
    state =
        new SourceState(
            location.shown(),
            location.branch(),
            commit,
            Optional.of(clock.instant()),
            answered,
            List.copyOf(errors));
    return state;
  }

  private static String reason(Exception e) {
    String text = e.getMessage() == null ? e.toString() : e.getMessage();
    return Location.withoutCredentials(text.lines().findFirst().orElse(text));
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}

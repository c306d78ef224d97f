package replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import replay.CampaignEvent.Work;

/**
 * How the slices of a campaign stand.
 *
 * @param laidOut when; tells these slices from those of another scope before
 * @param marks how many items were done at the last {@value #REMEMBERED} reports since the last
 *     start, oldest first
 */
public record Progress(Instant laidOut, List<Slice> slices, List<Mark> marks) {
  static final int REMEMBERED = 32;

  /**
   * @param total items when it was laid out; more or fewer may be found
   */
  public record Slice(long total, Work work) {}

  /** So many items were done then. */
  public record Mark(Instant at, long done) {}

  static final Progress NONE = new Progress(Instant.EPOCH, List.of(), List.of());

  public Progress {
    slices = List.copyOf(slices);
    marks = List.copyOf(marks);
  }

  static Progress of(List<Long> totals, Instant at) {
    List<Slice> slices =
        totals.stream().map(total -> new Slice(total, new Work("", 0, 0, false))).toList();
    return new Progress(at, slices, List.of(new Mark(at, 0)));
  }

  /**
   * Whether the slice has ended, or come a hundredth of it further than is known: not every chunk
   * is worth a line in the journal.
   */
  boolean news(int slice, Work work) {
    if (slice < 0 || slice >= slices.size()) return false;
    Slice known = slices.get(slice);
    long further = work.done() - known.work().done();
    return !known.work().finished()
        && further >= 0
        && (work.finished() || further >= Math.max(1, known.total() / 100));
  }

  Progress after(int slice, Work work, Instant at) {
    List<Slice> moved = new ArrayList<>(slices);
    moved.set(slice, new Slice(slices.get(slice).total(), work));
    List<Mark> seen = new ArrayList<>(marks);
    seen.add(new Mark(at, done(moved)));
    int from = Math.max(0, seen.size() - REMEMBERED);
    return new Progress(laidOut, moved, seen.subList(from, seen.size()));
  }

  /** The time of a rest is not counted. */
  Progress startedAgain(Instant at) {
    return new Progress(laidOut, slices, List.of(new Mark(at, done())));
  }

  public boolean finished() {
    return slices.stream().allMatch(slice -> slice.work().finished());
  }

  public long total() {
    return slices.stream()
        .mapToLong(
            s -> s.work().finished() ? s.work().done() : Math.max(s.total(), s.work().done()))
        .sum();
  }

  public long done() {
    return done(slices);
  }

  public long failed() {
    return slices.stream().mapToLong(slice -> slice.work().failed()).sum();
  }

  private static long done(List<Slice> slices) {
    return slices.stream().mapToLong(slice -> slice.work().done()).sum();
  }

  /** Items a second of late; empty until two reports have come. */
  public OptionalDouble rate() {
    if (marks.size() < 2) return OptionalDouble.empty();
    Mark first = marks.getFirst();
    Mark last = marks.getLast();
    double seconds = Duration.between(first.at(), last.at()).toNanos() / 1e9;
    return seconds > 0
        ? OptionalDouble.of((last.done() - first.done()) / seconds)
        : OptionalDouble.empty();
  }

  /** How long the rest takes at the rate of late; empty when that is not known. */
  public Optional<Duration> remaining() {
    OptionalDouble rate = rate();
    if (rate.isEmpty() || rate.getAsDouble() <= 0) return Optional.empty();
    return Optional.of(
        Duration.ofMillis(Math.round(1e3 * (total() - done()) / rate.getAsDouble())));
  }
}

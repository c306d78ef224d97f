package replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import replay.CampaignEvent.FellBehind;
import replay.CampaignEvent.NotSwitched;
import replay.CampaignEvent.Ordered;
import replay.CampaignEvent.Planned;
import replay.CampaignEvent.Progressed;
import replay.CampaignEvent.Staged;
import replay.CampaignEvent.Submitted;
import replay.CampaignEvent.Switched;

/**
 * One run of an algorithm version over the fleet. Immutable; moved by events only.
 *
 * @param id from 1, never used again
 * @param revision counts everything but progress: what two operators would disagree about
 * @param request its throttle is that of now
 * @param behind items with facts that came behind their slice, when last known
 * @param epochs those it began, the newest last
 * @param log every step, the oldest first
 */
public record Campaign(
    long id,
    long revision,
    Request request,
    Stand stand,
    Progress progress,
    OptionalLong behind,
    List<Long> epochs,
    List<Step> log) {
  /** A step that was taken, in its word, and what came of it when that was not the plan. */
  public record Step(String word, By by) {}

  /**
   * @param from the phase to go back to when nothing comes into force
   * @param promoted whether a canary is being staged, or is in force, everywhere
   * @param approval who agreed with what is staged now
   */
  public record Stand(
      Phase phase, Phase from, boolean paused, boolean promoted, Optional<By> approval) {
    Stand in(Phase next) {
      return new Stand(next, phase, paused, promoted, approval);
    }

    Stand paused(boolean now) {
      return new Stand(phase, from, now, promoted, approval);
    }

    Stand approved(By by) {
      return new Stand(phase, from, paused, promoted, Optional.of(by));
    }

    /** What was agreed with does not hold for another scope. */
    Stand promoted(boolean now, Phase next) {
      return new Stand(next, phase, false, now, Optional.empty());
    }
  }

  private static final String ENGINE = "engine";
  private static final String NOT_SWITCHED = "not-switched";

  public Campaign {
    epochs = List.copyOf(epochs);
    log = List.copyOf(log);
  }

  static Campaign begun(Submitted e) {
    return new Campaign(
        e.campaign(),
        1,
        e.request(),
        new Stand(Phase.PLANNING, Phase.PLANNING, false, false, Optional.empty()),
        Progress.NONE,
        OptionalLong.empty(),
        List.of(),
        List.of(new Step("submit", e.by())));
  }

  /** Whether it puts the version in force at a few facilities only. */
  public boolean canary() {
    return goal().scope() instanceof Scope.Facilities;
  }

  /** What is calculated now. */
  public Request.Goal goal() {
    return stand.promoted() ? request.goal().everywhere() : request.goal();
  }

  /** Whether it is to come into force without an operator's word. */
  boolean automatic() {
    boolean asked = stand.promoted() || request.mode() != Mode.SHADOW;
    return asked && log.stream().noneMatch(step -> step.word().equals(NOT_SWITCHED));
  }

  public Phase phase() {
    return stand.phase();
  }

  /** Whether slices are to be worked on now. */
  public boolean working() {
    return phase() == Phase.STAGING && !stand.paused();
  }

  /** Who submitted or, after that, promoted it. */
  public By asker() {
    List<Step> steps = stand.promoted() ? log.reversed() : List.of();
    return steps.stream()
        .filter(step -> step.word().equals("promote"))
        .findFirst()
        .orElse(log.getFirst())
        .by();
  }

  Campaign after(CampaignEvent event) {
    return switch (event) {
      case Submitted e -> throw new IllegalStateException("submitted twice: " + id);
      case Planned e ->
          moved(Phase.STAGING, "planned", e.at()).with(Progress.of(e.totals(), e.at()));
      case Progressed e -> with(progress.after(e.slice(), e.work(), e.at()));
      case Staged e -> moved(Phase.STAGED, "staged", e.at());
      case FellBehind e -> behind(OptionalLong.of(e.items()));
      case Ordered e -> ordered(e.deed(), e.by());
      case Switched e -> switched(e);
      case NotSwitched e ->
          logged(NOT_SWITCHED, new By(ENGINE, e.at(), e.reason())).at(stand.in(stand.from()));
    };
  }

  private Campaign ordered(Deed deed, By by) {
    Campaign next = logged(deed.word(), by);
    return switch (deed) {
      case Deed.Pause d -> next.at(stand.paused(true));
      case Deed.Resume d -> next.at(stand.paused(false)).with(progress.startedAgain(by.at()));
      case Deed.Cancel d -> next.cancelled();
      case Deed.Throttle d ->
          next.asking(new Request(request.key(), request.goal(), request.mode(), d.share()));
      case Deed.Approve d -> next.at(stand.approved(by));
      case Deed.Activate d -> next.at(stand.in(Phase.ACTIVATING));
      case Deed.Rollback d -> next.at(stand.in(Phase.REVERTING));
      case Deed.Withdraw d -> next.at(stand.in(Phase.REVERTING));
      case Deed.Promote d -> next.afresh(stand.promoted(true, Phase.PLANNING));
    };
  }

  /** A promotion that is cancelled leaves the canary where it was. */
  private Campaign cancelled() {
    return stand.promoted()
        ? afresh(stand.promoted(false, Phase.CANARY))
        : at(stand.in(Phase.CANCELLED));
  }

  private Campaign afresh(Stand next) {
    return at(next).with(Progress.NONE).behind(OptionalLong.empty());
  }

  private Campaign switched(Switched e) {
    Phase next =
        phase() == Phase.ACTIVATING
            ? canary() ? Phase.CANARY : Phase.ACTIVE
            : stand.from() == Phase.ACTIVE ? Phase.ROLLED_BACK : Phase.WITHDRAWN;
    List<Long> begun = new ArrayList<>(epochs);
    begun.add(e.epoch());
    Campaign moved = moved(next, "in-force", e.at());
    return new Campaign(
        id, moved.revision, request, moved.stand, progress, behind, begun, moved.log);
  }

  private Campaign moved(Phase next, String word, Instant at) {
    return logged(word, new By(ENGINE, at, "the step before it is done")).at(stand.in(next));
  }

  private Campaign logged(String word, By by) {
    List<Step> steps = new ArrayList<>(log);
    steps.add(new Step(word, by));
    return new Campaign(id, revision + 1, request, stand, progress, behind, epochs, steps);
  }

  private Campaign at(Stand next) {
    return new Campaign(id, revision, request, next, progress, behind, epochs, log);
  }

  private Campaign with(Progress next) {
    return new Campaign(id, revision, request, stand, next, behind, epochs, log);
  }

  private Campaign behind(OptionalLong items) {
    return new Campaign(id, revision, request, stand, progress, items, epochs, log);
  }

  private Campaign asking(Request next) {
    return new Campaign(id, revision, next, stand, progress, behind, epochs, log);
  }
}

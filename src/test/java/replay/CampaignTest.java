package replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static replay.CampaignSamples.ALL;
import static replay.CampaignSamples.TWO;
import static replay.CampaignSamples.why;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import replay.CampaignEvent.Work;
import replay.Decision.Accepted;
import replay.Decision.Why;

class CampaignTest {
  private final CampaignSamples told = new CampaignSamples(new Policy(false, 100));

  @Test
  void a_shadow_run_waits_for_an_operator_and_then_comes_into_force_and_back() {
    told.submit("k-1", ALL, Mode.SHADOW);
    told.stage(0);
    assertThat(told.campaigns().due(told.now())).isEmpty();
    told.order(new Deed.Activate(false), "bob");
    assertThat(told.newest().phase()).isEqualTo(Phase.ACTIVATING);
    told.tell(new Notice.Switched(2));
    assertThat(told.newest().phase()).isEqualTo(Phase.ACTIVE);
    told.order(new Deed.Rollback(), "bob");
    told.tell(new Notice.Switched(3));

    assertThat(told.newest().phase()).isEqualTo(Phase.ROLLED_BACK);
    assertThat(told.newest().epochs()).containsExactly(2L, 3L);
    assertThat(told.newest().log().stream().map(step -> step.word() + " " + step.by().who()))
        .containsExactly(
            "submit ann",
            "planned engine",
            "staged engine",
            "activate bob",
            "in-force engine",
            "rollback bob",
            "in-force engine");
  }

  @Test
  void a_canary_is_promoted_by_staging_everything_and_a_cancelled_promotion_leaves_it() {
    told.submit("k-1", TWO, Mode.CANARY);
    told.stage(0);
    told.take(told.campaigns().due(told.now()).orElseThrow());
    told.tell(new Notice.Switched(2));
    assertThat(told.newest().phase()).isEqualTo(Phase.CANARY);
    told.order(new Deed.Promote(), "bob");
    assertThat(told.newest().goal().scope()).isEqualTo(ALL);
    told.tell(new Notice.Planned(List.of(10L)));
    told.order(new Deed.Cancel(), "bob");
    assertThat(told.newest().phase()).isEqualTo(Phase.CANARY);
    assertThat(told.newest().goal().scope()).isEqualTo(TWO);

    told.order(new Deed.Promote(), "bob");
    told.stage(0);
    told.take(told.campaigns().due(told.now()).orElseThrow());
    told.tell(new Notice.Switched(3));
    assertThat(told.newest().phase()).isEqualTo(Phase.ACTIVE);
  }

  @Test
  void news_of_slices_that_were_laid_out_before_come_late() {
    told.submit("k-1", TWO, Mode.CANARY);
    told.tell(new Notice.Planned(List.of(10L)));
    Instant canary = told.newest().progress().laidOut();
    Work done = new Work("E-10", 10, 0, true);
    told.tell(new Notice.Progressed(canary, 0, done));
    told.tell(new Notice.Staged());
    told.tell(new Notice.Behind(0));
    told.order(new Deed.Activate(false), "ann");
    told.tell(new Notice.Switched(2));
    told.order(new Deed.Promote(), "ann");
    told.tell(new Notice.Planned(List.of(500L)));

    assertThat(told.tell(new Notice.Progressed(canary, 0, done)))
        .isEqualTo(new Accepted(1, List.of()));
    assertThat(told.newest().progress().done()).isZero();
  }

  @Test
  void a_canary_is_withdrawn() {
    told.submit("k-1", TWO, Mode.CANARY);
    told.stage(0);
    told.order(new Deed.Activate(false), "ann");
    told.tell(new Notice.Switched(2));
    assertThat(why(told.order(new Deed.Cancel(), "ann"))).isEqualTo(Why.WRONG_PHASE);
    told.order(new Deed.Withdraw(), "ann");
    told.tell(new Notice.NotSwitched("the database was away"));
    assertThat(told.newest().phase()).isEqualTo(Phase.CANARY);
    told.order(new Deed.Withdraw(), "ann");
    told.tell(new Notice.Switched(3));
    assertThat(told.newest().phase()).isEqualTo(Phase.WITHDRAWN);
  }

  @Test
  void of_two_operators_who_saw_the_same_one_is_refused() {
    told.submit("k-1", ALL, Mode.SHADOW);
    told.stage(0);
    OptionalLong seen = OptionalLong.of(told.newest().revision());
    Decision first =
        told.take(new Command.Order(1, seen, new Deed.Activate(false), told.by("ann")));
    Decision second = told.take(new Command.Order(1, seen, new Deed.Cancel(), told.by("bob")));

    assertThat(first).isInstanceOf(Accepted.class);
    assertThat(second)
        .isEqualTo(
            new Decision.Refused(Why.REVISION_CHANGED, "campaign 1 is at revision 4, not 3"));
  }

  @Test
  void failed_items_keep_it_out_of_force_unless_it_is_forced() {
    told.submit("k-1", ALL, Mode.ACTIVATE);
    told.stage(3);
    Command.Order due = told.campaigns().due(told.now()).orElseThrow();
    assertThat(why(told.take(due))).isEqualTo(Why.FAILED_ITEMS);
    assertThat(told.order(new Deed.Activate(true), "ann")).isInstanceOf(Accepted.class);
  }

  @Test
  void facts_not_caught_up_with_keep_it_out_of_force_even_forced() {
    told.submit("k-1", ALL, Mode.SHADOW);
    told.stage(0);
    told.tell(new Notice.Behind(101));
    assertThat(why(told.order(new Deed.Activate(true), "ann"))).isEqualTo(Why.BEHIND);
    told.tell(new Notice.Behind(100));
    assertThat(told.order(new Deed.Activate(false), "ann")).isInstanceOf(Accepted.class);
  }

  @Test
  void where_a_second_person_is_asked_for_the_first_is_not_enough() {
    CampaignSamples strict = new CampaignSamples(new Policy(true, 100));
    strict.submit("k-1", ALL, Mode.SHADOW);
    strict.stage(0);
    assertThat(why(strict.order(new Deed.Activate(true), "ann"))).isEqualTo(Why.NOT_APPROVED);
    assertThat(why(strict.order(new Deed.Approve(), "ann"))).isEqualTo(Why.SAME_PERSON);
    strict.order(new Deed.Approve(), "bob");
    assertThat(strict.order(new Deed.Activate(false), "ann")).isInstanceOf(Accepted.class);
  }

  @Test
  void a_second_campaign_waits_for_the_first_and_the_same_request_is_the_same_campaign() {
    told.submit("k-1", ALL, Mode.SHADOW);
    assertThat(told.submit("k-1", ALL, Mode.SHADOW)).isEqualTo(new Accepted(1, List.of()));
    assertThat(why(told.submit("k-2", ALL, Mode.SHADOW))).isEqualTo(Why.CAMPAIGN_OPEN);
    told.order(new Deed.Cancel(), "ann");
    told.submit("k-2", ALL, Mode.SHADOW);
    assertThat(told.newest().id()).isEqualTo(2);
  }

  @Test
  void what_was_in_force_before_a_later_campaign_cannot_be_rolled_back() {
    for (int epoch = 2; epoch <= 3; epoch++) {
      told.submit("k-" + epoch, ALL, Mode.SHADOW);
      told.stage(0);
      told.order(new Deed.Activate(false), "ann");
      told.tell(new Notice.Switched(epoch));
    }
    Decision decision =
        told.take(new Command.Order(1, OptionalLong.empty(), new Deed.Rollback(), told.by("ann")));
    assertThat(why(decision)).isEqualTo(Why.WRONG_PHASE);
  }

  /** Twenty items, 5 done after 10 s and 10 after 20 s: 0.5 a second, the other 10 take 20 s. */
  @Test
  void rate_and_remaining_time_come_from_the_last_reports() {
    Instant began = Instant.parse("2026-05-04T00:00:00Z");
    Progress progress =
        Progress.of(List.of(20L), began)
            .after(0, new Work("E-05", 5, 0, false), began.plusSeconds(10))
            .after(0, new Work("E-10", 10, 0, false), began.plusSeconds(20));
    assertThat(progress.rate()).hasValue(0.5);
    assertThat(progress.remaining()).contains(Duration.ofSeconds(20));
    assertThat(progress.startedAgain(began.plusSeconds(900)).remaining()).isEmpty();
  }

  @Test
  void nobody_and_no_reason_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new By(" ", told.now(), "why"));
    assertThatIllegalArgumentException().isThrownBy(() -> new By("ann", told.now(), ""));
  }
}

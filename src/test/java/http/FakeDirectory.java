package http;

import actors.AlertView;
import actors.Directory;
import actors.EquipmentFacts;
import actors.EquipmentView;
import actors.FacilityView;
import actors.JobView;
import actors.Receipt;
import equipment.Fact;
import equipment.Timeline;
import identity.EquipmentId;
import identity.FacilityId;
import identity.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import wire.Command;

/** Holds what a test puts in; the ids SILENT and BROKEN fail as a shard and as a defect would. */
final class FakeDirectory implements Directory {
  final Map<String, EquipmentView> equipment = new ConcurrentHashMap<>();
  final Map<String, List<Fact>> facts = new ConcurrentHashMap<>();
  final Map<String, Timeline> timelines = new ConcurrentHashMap<>();
  final Map<String, FacilityView> facilities = new ConcurrentHashMap<>();
  final Map<String, List<AlertView>> alerts = new ConcurrentHashMap<>();
  final Map<String, JobView> jobs = new ConcurrentHashMap<>();
  final List<Command> recorded = new CopyOnWriteArrayList<>();

  @Override
  public CompletionStage<Receipt> record(Command command, Instant arrivedAt) {
    EquipmentId id = ((Command.RecordFact) command).equipmentId();
    return answer(
        id.value(),
        () -> {
          if (id.value().equals("CONFLICT"))
            return new Receipt.Conflict("fact R-1 came before with other content");
          recorded.add(command);
          equipment.computeIfAbsent(id.value(), unseen -> Samples.equipment(id.value()));
          return new Receipt.Recorded(recorded.size(), false, List.of("a warning"));
        });
  }

  @Override
  public CompletionStage<Optional<EquipmentView>> equipment(EquipmentId id) {
    return answer(id.value(), () -> Optional.ofNullable(equipment.get(id.value())));
  }

  @Override
  public CompletionStage<Optional<EquipmentFacts>> facts(EquipmentId id) {
    return equipment(id)
        .thenApply(
            found ->
                found.map(
                    view -> new EquipmentFacts(view, facts.getOrDefault(id.value(), List.of()))));
  }

  @Override
  public CompletionStage<Optional<Timeline>> timeline(EquipmentId id) {
    return answer(id.value(), () -> Optional.ofNullable(timelines.get(id.value())));
  }

  @Override
  public CompletionStage<Optional<FacilityView>> facility(FacilityId id) {
    return answer(id.value(), () -> Optional.ofNullable(facilities.get(id.value())));
  }

  @Override
  public CompletionStage<List<AlertView>> alerts(FacilityId id) {
    return answer(id.value(), () -> alerts.getOrDefault(id.value(), List.of()));
  }

  @Override
  public CompletionStage<List<FacilityId>> facilities() {
    return CompletableFuture.completedStage(
        facilities.keySet().stream().sorted().map(FacilityId::new).toList());
  }

  @Override
  public CompletionStage<JobView> submit(
      JobId id, String calculation, EquipmentId equipmentId, Instant at) {
    return answer(
        equipmentId.value(),
        () -> {
          JobView job = Samples.completed(id, calculation, equipment.get(equipmentId.value()), at);
          jobs.put(id.value(), job);
          return job;
        });
  }

  @Override
  public CompletionStage<Optional<JobView>> job(JobId id) {
    return answer(id.value(), () -> Optional.ofNullable(jobs.get(id.value())));
  }

  private static <T> CompletionStage<T> answer(String id, java.util.function.Supplier<T> value) {
    return switch (id) {
      case "SILENT" ->
          CompletableFuture.failedStage(new Unavailable("equipment SILENT did not answer", null));
      case "BROKEN" ->
          CompletableFuture.failedStage(new IllegalStateException("secret inner detail"));
      default -> CompletableFuture.supplyAsync(value);
    };
  }
}

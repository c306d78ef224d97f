package app;

import actors.Directory;
import actors.Receipt;
import amqp.CommandHandler;
import amqp.Delivery;
import amqp.Outcome;
import amqp.ReplyAddress;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import wire.Content;
import wire.Decoded;
import wire.Decoder;
import wire.Envelope;
import wire.Problem;

/** Joins the AMQP door to the directory: decode, record, say what became of it. */
final class Commands implements CommandHandler {
  private final Decoder decoder = new Decoder();
  private final Directory directory;
  private final InstantSource clock;

  Commands(Directory directory, InstantSource clock) {
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public CompletionStage<Outcome> handle(Delivery delivery) {
    String id = delivery.messageId().orElse("");
    Optional<String> replyTo = delivery.replyTo().filter(to -> !ReplyAddress.allowed(to));
    if (replyTo.isPresent()) {
      return refusal(id, new Problem("", "REPLY_TO_REFUSED", replyTo.get(), ReplyAddress.RULE));
    }
    return switch (Content.of(
        delivery.contentType(), delivery.contentEncoding(), delivery.body())) {
      case Content.Unreadable unreadable -> refusal(id, unreadable.problem());
      case Content.Plain plain -> record(id, delivery, plain.body());
    };
  }

  private static CompletionStage<Outcome> refusal(String id, Problem problem) {
    return CompletableFuture.completedStage(refused(id, "VALIDATION_ERROR", List.of(problem)));
  }

  private CompletionStage<Outcome> record(String id, Delivery delivery, byte[] body) {
    Instant now = clock.instant();
    return switch (decoder.decode(
        new Envelope(delivery.type(), id, delivery.sentAt(), now, body))) {
      case Decoded.Refused refused ->
          CompletableFuture.completedStage(refused(id, "VALIDATION_ERROR", refused.problems()));
      case Decoded.Accepted accepted ->
          directory
              .record(accepted.command(), now)
              .thenApply(receipt -> outcome(id, receipt, accepted.warnings()))
              .exceptionally(Commands::unavailable);
    };
  }

  /** Anything but silence is a defect, and passed on. */
  private static Outcome unavailable(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof Directory.Unavailable silent) {
      return new Outcome.Unavailable(StartFailure.reason(silent));
    }
    throw new CompletionException(cause);
  }

  private static Outcome outcome(String id, Receipt receipt, List<String> warnings) {
    return switch (receipt) {
      case Receipt.Recorded recorded -> {
        ObjectNode reply =
            reply(id, "COMPLETED")
                .put("revision", recorded.revision())
                .put("duplicate", recorded.duplicate());
        ArrayNode all = reply.putArray("warnings");
        warnings.forEach(all::add);
        recorded.warnings().forEach(all::add);
        yield new Outcome.Done(bytes(reply));
      }
      case Receipt.Conflict conflict ->
          refused(
              id,
              "CONFLICT_VERSION",
              List.of(
                  new Problem(
                      "/record_id",
                      "CONFLICT",
                      conflict.detail(),
                      "the same content as before, or an id of its own")));
      case Receipt.Unwritable unwritable ->
          refused(
              id,
              Outcome.DEFECT,
              List.of(
                  new Problem(
                      "", Outcome.DEFECT, unwritable.detail(), "a fact the journal can hold")));
    };
  }

  private static Outcome refused(String id, String code, List<Problem> problems) {
    ObjectNode reply = reply(id, "FAILED");
    reply.set("problem", ProblemList.of(code, problems, ProblemList.REPLY_BYTES));
    ObjectNode header = ProblemList.of(code, problems, ProblemList.HEADER_BYTES);
    return new Outcome.Refused(code, bytes(header), bytes(reply));
  }

  private static ObjectNode reply(String id, String status) {
    return JsonNodeFactory.instance.objectNode().put("job_id", id).put("status", status);
  }

  private static byte[] bytes(ObjectNode node) {
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }
}

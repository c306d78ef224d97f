package http;

import java.util.List;
import java.util.UUID;
import org.apache.pekko.event.LoggingAdapter;
import org.apache.pekko.http.ParsingErrorHandler;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.headers.RawHeader;
import org.apache.pekko.http.scaladsl.model.ErrorInfo;
import org.apache.pekko.http.scaladsl.model.StatusCode;
import org.apache.pekko.http.scaladsl.settings.ServerSettings;

/**
 * Answers what is not valid HTTP, which no handler ever sees, with the same body as every other
 * error. The server finds it by its class name and reads {@code MODULE$}, as of a Scala object.
 */
public final class ParsingRefusals extends ParsingErrorHandler {
  @SuppressWarnings("ConstantField") // the name is given by Scala
  public static final ParsingRefusals MODULE$ = new ParsingRefusals();

  private ParsingRefusals() {}

  /** Tells the summary but not the detail, which may quote the sender's bytes. */
  @Override
  public HttpResponse handle(
      StatusCode status, ErrorInfo info, LoggingAdapter log, ServerSettings settings) {
    String id = UUID.randomUUID().toString();
    String summary = info.summary().isEmpty() ? status.reason() : info.summary();
    ProblemBody body =
        new ProblemBody(status.intValue(), ErrorCode.MALFORMED_REQUEST, summary, "/", id);
    return Responses.problem(status.intValue(), body.with(List.of()), java.util.Map.of())
        .addHeader(RawHeader.create(RequestIds.HEADER, id));
  }
}

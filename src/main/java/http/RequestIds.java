package http;

import identity.Ids;
import org.apache.pekko.http.javadsl.model.HttpHeader;
import org.apache.pekko.http.javadsl.model.HttpRequest;

/** Names every request: the sender's own X-Request-Id when it is fit for a log line, else ours. */
final class RequestIds {
  static final String HEADER = "X-Request-Id";

  private final JobIds ids;

  RequestIds(JobIds ids) {
    this.ids = ids;
  }

  String of(HttpRequest request) {
    return request
        .getHeader(HEADER)
        .map(HttpHeader::value)
        .filter(Ids::valid)
        .orElseGet(() -> ids.uuid().toString());
  }
}

package http;

import java.util.Locale;

/**
 * The stable words under {@code error.code}. A word is never renamed and never changes its meaning;
 * the page /docs/errors lists them all.
 */
enum ErrorCode {
  MALFORMED_REQUEST(400, "The request is not valid HTTP, or its target is not a valid path."),
  MALFORMED_JSON(400, "The body is not JSON in UTF-8."),
  AUTH_INVALID_TOKEN(401, "The header X-API-Key is missing or holds no accepted key."),
  AUTH_FORBIDDEN(403, "The key is accepted but does not allow this. Reserved."),
  DATA_NOT_FOUND(404, "Nothing has ever been known under this id, or not at the moment asked for."),
  ROUTE_NOT_FOUND(404, "No route has this path. /openapi.yaml lists them."),
  METHOD_NOT_ALLOWED(405, "The path exists, for the methods under the header Allow."),
  REQUEST_TIMEOUT(408, "The body did not arrive in time."),
  CONFLICT_VERSION(409, "The same record id came before with other content. Do not retry."),
  GONE(410, "The equipment was decommissioned; it has no risk any more. Do not retry."),
  BODY_TOO_LARGE(413, "The body is larger than this server accepts."),
  UNSUPPORTED_MEDIA_TYPE(415, "The body must be application/json without a content encoding."),
  VALIDATION_ERROR(
      422,
      "The body is JSON, or the query is read, but it cannot be accepted; errors lists every reason."),
  RATE_LIMITED(429, "Too many requests. Reserved."),
  INTERNAL_ERROR(500, "A defect here. The log has it under the request id."),
  SERVICE_UNAVAILABLE(503, "No answer in time. Ask again after Retry-After seconds.");

  private final int status;
  private final String meaning;

  ErrorCode(int status, String meaning) {
    this.status = status;
    this.meaning = meaning;
  }

  /** The HTTP status it usually comes with. */
  int status() {
    return status;
  }

  /** One sentence that says when it is sent and what to do. */
  String meaning() {
    return meaning;
  }

  /** RFC 9457 {@code type}: a reference to this word's paragraph, relative to the server. */
  String type() {
    return "/docs/errors#" + slug();
  }

  /** RFC 9457 {@code title}: the word in plain writing, the same for every occurrence. */
  String title() {
    String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

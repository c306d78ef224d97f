package wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The bytes of a message as its content type and encoding say they are. */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through; never compared
public sealed interface Content {
  record Plain(byte[] body) implements Content {}

  record Unreadable(Problem problem) implements Content {}

  /**
   * Unpacks a body.
   *
   * @param type content type; absent counts as JSON
   * @param encoding utf-8 or gzip; absent counts as utf-8
   */
  static Content of(Optional<String> type, Optional<String> encoding, byte[] body) {
    String kind = type.orElse("application/json").toLowerCase(Locale.ROOT);
    if (!kind.startsWith("application/json") && !kind.contains("+json")) {
      return unreadable("UNSUPPORTED_MEDIA_TYPE", kind, "application/json");
    }
    if (!charset(kind).matches("utf-?8"))
      return unreadable("UNSUPPORTED_ENCODING", kind, "utf-8, the only one of JSON");
    return switch (encoding.orElse("utf-8").toLowerCase(Locale.ROOT)) {
      case "utf-8", "utf8", "identity", "" -> new Plain(body);
      case "gzip" -> gunzipped(body);
      default -> unreadable("UNSUPPORTED_ENCODING", encoding.get(), "utf-8 or gzip");
    };
  }

  private static String charset(String kind) {
    int at = kind.indexOf("charset=");
    if (at < 0) return "utf-8";
    return kind.substring(at + "charset=".length()).split(";", -1)[0].replace("\"", "").strip();
  }

  private static Content gunzipped(byte[] body) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new Plain(
          in.readNBytes(Decoder.LARGEST_BODY + 1)); // the decoder refuses what is larger
    } catch (IOException e) {
      return unreadable("BAD_ENCODING", String.valueOf(e.getMessage()), "a body packed with gzip");
    }
  }

  private static Content unreadable(String code, String found, String expected) {
    return new Unreadable(new Problem("", code, found, expected));
  }
}

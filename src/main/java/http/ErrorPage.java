package http;

import java.nio.charset.StandardCharsets;

/** The page that the {@code type} of every problem points into. */
final class ErrorPage {
  private ErrorPage() {}

  static byte[] html() {
    StringBuilder page =
        new StringBuilder(
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<title>VoltMetrics errors</title></head><body>\n<h1>Errors</h1>\n<dl>\n");
    for (ErrorCode code : ErrorCode.values()) page.append(entry(code));
    return page.append("</dl>\n</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String entry(ErrorCode code) {
    return "<dt id=\"%s\"><code>%s</code> (%d)</dt><dd>%s</dd>\n"
        .formatted(code.slug(), code.name(), code.status(), code.meaning());
  }
}

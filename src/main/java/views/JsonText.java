package views;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Collection;
import java.util.Map;

/** JSON for jsonb columns: nested maps, lists, texts, numbers and truths. */
final class JsonText {
  private final StringBuilder out = new StringBuilder(256);

  private JsonText() {}

  static String of(Object value) {
    JsonText json = new JsonText();
    json.write(value);
    return json.out.toString();
  }

  private void write(Object value) {
    switch (value) {
      case Map<?, ?> map -> members(map);
      case Collection<?> list -> elements(list);
      case Number number -> out.append(number);
      case Boolean truth -> out.append(truth);
      default -> text(value.toString());
    }
  }

  private void members(Map<?, ?> map) {
    char before = '{';
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(before);
      text(entry.getKey().toString());
      out.append(':');
      write(entry.getValue());
      before = ',';
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private void elements(Collection<?> list) {
    char before = '[';
    for (Object element : list) {
      out.append(before);
      write(element);
      before = ',';
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private void text(String text) {
    out.append('"');
    if (plain(text)) out.append(text);
    else JsonStringEncoder.getInstance().quoteAsString(text.replace('\0', '\uFFFD'), out);
    out.append('"');
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') return false;
    }
    return true;
  }
}

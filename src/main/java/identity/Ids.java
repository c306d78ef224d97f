package identity;

import java.util.regex.Pattern;

/** The one rule all ids obey: safe in a URL path, a routing header and a log line. */
public final class Ids {
  /** What an id may look like, in words for error messages. */
  public static final String RULE =
      "1 to 128 of A-Z a-z 0-9 . _ : ~ - starting with a letter or digit";

  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:~-]{0,127}");

  private Ids() {}

  /** Whether the text obeys {@link #RULE}; null does not. */
  public static boolean valid(String text) {
    return text != null && SAFE.matcher(text).matches();
  }

  static String checked(String kind, String text) {
    if (!valid(text))
      throw new IllegalArgumentException("not " + kind + ": '" + text + "', expected " + RULE);
    return text;
  }
}

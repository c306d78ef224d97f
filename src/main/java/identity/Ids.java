package identity;

/** The one rule all ids obey: safe in a URL path, a routing header and a log line. */
public final class Ids {
  /** What an id may look like, in words for error messages. */
  public static final String RULE =
      "1 to 128 of A-Z a-z 0-9 . _ : ~ - starting with a letter or digit";

  private static final int LONGEST = 128;

  private Ids() {}

  /** Whether the text obeys {@link #RULE}; null does not. */
  public static boolean valid(String text) {
    if (text == null || text.isEmpty() || text.length() > LONGEST) return false;
    for (int i = 1; i < text.length(); i++) {
      if (!plain(text.charAt(i)) && "._:~-".indexOf(text.charAt(i)) < 0) return false;
    }
    return plain(text.charAt(0));
  }

  private static boolean plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  static String checked(String kind, String text) {
    if (!valid(text))
      throw new IllegalArgumentException("not " + kind + ": '" + text + "', expected " + RULE);
    return text;
  }
}

package app;

import java.io.PrintStream;

/** A progress bar on a terminal; a line every tenth where output is a file. */
final class Progress {
  private static final int WIDTH = 40;

  private final PrintStream out;
  private final boolean terminal = !System.getenv().getOrDefault("TERM", "dumb").equals("dumb");
  private int shown = -1;

  Progress(PrintStream out) {
    this.out = out;
  }

  void show(long done, long all) {
    int percent = all == 0 ? 100 : (int) (100 * done / all);
    if (percent == shown || (!terminal && percent / 10 == shown / 10)) return;
    shown = percent;
    int filled = WIDTH * percent / 100;
    String bar =
        "["
            + "#".repeat(filled)
            + " ".repeat(WIDTH - filled)
            + "] "
            + percent
            + " %  "
            + done
            + " of "
            + all;
    if (terminal) out.print("\r" + bar);
    else out.println(bar);
    out.flush();
  }

  void end() {
    if (terminal) out.println();
  }
}

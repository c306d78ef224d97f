package app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import sample.MessageLine;
import sample.SampleMessage;

/**
 * Portfolios in files: NDJSON, one message in the wire format a line; of a folder, all files that
 * end in .ndjson or .ndjson.gz, by name.
 */
final class PortfolioFiles {
  private static final int SHOWN = 20;

  private PortfolioFiles() {}

  /**
   * Reads every line once to check and count it.
   *
   * @throws StartFailure naming the lines that are no messages; nothing is published then
   */
  static Portfolio open(Path path) {
    List<Path> files = files(path);
    List<String> errors = new ArrayList<>();
    long size = 0;
    for (Path file : files) size += check(file, errors);
    if (!errors.isEmpty()) {
      throw new StartFailure(
          errors.size()
              + " error(s), nothing was published:\n  "
              + String.join("\n  ", shown(errors)),
          null);
    }
    return new Portfolio(
        path.toString(), size, () -> files.stream().flatMap(PortfolioFiles::messages));
  }

  private static List<String> shown(List<String> errors) {
    return errors.subList(0, Math.min(SHOWN, errors.size()));
  }

  private static List<Path> files(Path path) {
    if (Files.isRegularFile(path)) return List.of(path);
    try (Stream<Path> inside = Files.list(path)) {
      List<Path> files =
          inside.filter(f -> f.toString().matches(".*\\.ndjson(\\.gz)?")).sorted().toList();
      if (files.isEmpty()) throw new StartFailure("no .ndjson file in " + path, null);
      return files;
    } catch (IOException e) {
      throw new StartFailure(
          "cannot read the portfolio " + path + ": " + e.getClass().getSimpleName(), e);
    }
  }

  private static long check(Path file, List<String> errors) {
    long number = 0;
    long messages = 0;
    try (BufferedReader lines = reader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) continue;
        messages++;
        String place = file.getFileName() + ":" + number + ": ";
        MessageLine.errors(line).forEach(error -> errors.add(place + error));
      }
      return messages;
    } catch (IOException e) {
      throw new StartFailure("cannot read " + file + ": " + StartFailure.reason(e), e);
    }
  }

  private static Stream<SampleMessage> messages(Path file) {
    try {
      BufferedReader lines = reader(file);
      return lines
          .lines()
          .filter(line -> !line.isBlank())
          .map(MessageLine::read)
          .onClose(() -> close(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(BufferedReader lines) {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader reader(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}

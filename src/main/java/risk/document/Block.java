package risk.document;

import java.util.List;
import java.util.stream.IntStream;

/** A piece of a document, without a word on how it looks. Texts are plain, never markup. */
public sealed interface Block {
  /** The title of the whole, and a line below it. */
  record Title(String text, String below) implements Block {}

  /** A heading, 2 the highest below the title. */
  record Heading(int depth, String text) implements Block {}

  /** A paragraph. */
  record Paragraph(String text) implements Block {}

  /** A paragraph of particulars, set smaller. */
  record Note(String text) implements Block {}

  /** A list. */
  record Points(List<String> texts) implements Block {}

  /** Columns with a head. */
  record Grid(List<String> head, List<List<String>> rows) implements Block {
    /** The same without columns that have nothing in any row. */
    Grid withoutEmpty() {
      List<Integer> filled =
          IntStream.range(0, head.size())
              .filter(i -> rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
              .boxed()
              .toList();
      return new Grid(
          filled.stream().map(head::get).toList(),
          rows.stream().map(row -> filled.stream().map(row::get).toList()).toList());
    }
  }

  /** A formula with its name. */
  record Equation(String name, Formula formula) implements Block {}

  /** One line of a calculation by hand: name, numbers put in, result with unit. */
  record Step(String name, String numbers, String result) implements Block {}

  /**
   * Where levels begin on a scale of 0 to 100.
   *
   * @param spans rising, each up to where the next begins
   */
  record Scale(List<Span> spans) implements Block {
    record Span(String name, int from, int below) {}
  }

  /** The effect of each input alone, greatest first. */
  record Tornado(List<Effect> effects) implements Block {}

  /** A matrix of risk: rows of probability, columns of severity. */
  record Matrix(List<String> columns, List<Row> rows) implements Block {
    record Row(String name, List<String> cells) {}
  }
}

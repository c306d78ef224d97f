package risk.document;

import java.util.List;

/** A piece of a document, without a word on how it looks. Texts are plain, never markup. */
public sealed interface Block {
  /** The title of the whole, and a line below it. */
  record Title(String text, String below) implements Block {}

  /** A heading, 2 the highest below the title. */
  record Heading(int depth, String text) implements Block {}

  /** A paragraph. */
  record Paragraph(String text) implements Block {}

  /** A list. */
  record Points(List<String> texts) implements Block {}

  /** Columns with a head; a row may be shorter. */
  record Grid(List<String> head, List<List<String>> rows) implements Block {}

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

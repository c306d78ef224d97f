package views.query;

import java.util.List;
import java.util.concurrent.CompletionStage;

/** A whole list, taken piece by piece as it stood when it was opened. One piece at a time. */
public interface Export {
  /** The next rows; none at the end. Fails when the database does not answer. */
  CompletionStage<List<Row>> next();

  /** Lets go of what it holds; also before the end, and more than once. */
  CompletionStage<Void> close();
}

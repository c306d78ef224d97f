package http;

import http.Route.Call;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.Done;
import org.apache.pekko.NotUsed;
import org.apache.pekko.http.javadsl.model.ContentType;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpEntities;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.MediaTypes;
import org.apache.pekko.stream.javadsl.Source;
import org.apache.pekko.util.ByteString;
import views.query.Export;
import views.query.Field;
import views.query.ListQuestion;
import views.query.Lists;
import views.query.Row;

/**
 * A whole list as a stream: a piece is read when the one before it has gone out, so that memory
 * does not depend on the list.
 */
final class Exports {
  /** How a list is written line by line. */
  enum Form {
    NDJSON("application/x-ndjson"),
    CSV("text/csv; charset=UTF-8");

    private final ContentType type;

    Form(String type) {
      this.type = ContentTypes.parse(type);
    }

    /** What the sender would rather have than JSON, if anything. */
    static Optional<Form> wanted(Call call) {
      Preference preference = Preference.of(call.request());
      for (Form form : values())
        if (preference.prefers(form.type.mediaType(), MediaTypes.APPLICATION_JSON))
          return Optional.of(form);
      return Optional.empty();
    }
  }

  private Exports() {}

  static CompletionStage<HttpResponse> answer(Lists lists, ListQuestion asked, Form form) {
    return lists
        .export(asked)
        .thenApply(
            export -> {
              Source<ByteString, NotUsed> pieces =
                  pieces(export).map(rows -> piece(rows, asked.fields(), form));
              Source<ByteString, NotUsed> all =
                  form == Form.CSV
                      ? pieces.prepend(Source.single(utf8(RowAnswer.header(asked.fields()))))
                      : pieces;
              return HttpResponse.create().withEntity(HttpEntities.createChunked(form.type, all));
            });
  }

  private static Source<List<Row>, NotUsed> pieces(Export export) {
    return Source.unfoldResourceAsync(
        () -> java.util.concurrent.CompletableFuture.completedStage(export),
        open -> open.next().thenApply(rows -> Optional.of(rows).filter(some -> !some.isEmpty())),
        open -> open.close().thenApply(closed -> Done.getInstance()));
  }

  private static ByteString piece(List<Row> rows, List<Field> fields, Form form) {
    StringBuilder out = new StringBuilder(rows.size() * 256);
    for (Row row : rows) {
      switch (form) {
        case CSV -> RowAnswer.csv(row, fields, out);
        case NDJSON -> out.append(RowAnswer.json(row, fields).line()).append('\n');
      }
    }
    return utf8(out.toString());
  }

  private static ByteString utf8(String text) {
    return ByteString.fromArrayUnsafe(text.getBytes(StandardCharsets.UTF_8));
  }
}

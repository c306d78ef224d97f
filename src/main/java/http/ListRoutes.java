package http;

import http.Route.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.headers.RawHeader;
import views.query.Condition;
import views.query.ListQuestion;
import views.query.Listing;
import views.query.Listings;
import views.query.Lists;
import views.query.Page;
import views.query.SiteListings;

/** Lists of items, facilities and regions, and of what is due; their counts and averages. */
final class ListRoutes {
  private final Lists lists;

  ListRoutes(Lists lists) {
    this.lists = lists;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/v1/equipment", call -> list(call, Listings.EQUIPMENT)),
        Route.get("/api/v1/facilities", call -> list(call, SiteListings.FACILITIES)),
        Route.get("/api/v1/regions", call -> list(call, SiteListings.REGIONS)),
        Route.get("/api/v1/due", call -> list(call, Listings.DUE)),
        Route.get("/api/v1/summary", this::summary));
  }

  private CompletionStage<HttpResponse> list(Call call, Listing listing) {
    ListRequest asked = ListRequest.read(call, listing);
    Optional<Exports.Form> form = Exports.Form.wanted(call);
    return Fresh.await(asked.fresh(), lists)
        .thenCompose(
            fresh ->
                form.isPresent()
                    ? Exports.answer(lists, asked.question(), form.get())
                    : lists.page(asked.question()).thenApply(page -> answer(call, asked, page)));
  }

  private static HttpResponse answer(Call call, ListRequest asked, Page page) {
    ListQuestion question = asked.question();
    JsonObject body = new JsonObject(page.rows().size() * 512 + 128);
    page.total().ifPresent(total -> body.with("total", total));
    asked.page().ifPresent(number -> body.with("page", number));
    body.with("limit", question.window().limit()).with("sort", question.order().text());
    Optional<String> next = page.next().map(place -> cursor(question, place));
    body.with("next_cursor", next);
    body.objects(
        question.listing().name(),
        page.rows().stream().map(row -> RowAnswer.json(row, question.fields())).toList());
    HttpResponse answer = Tagged.ok(call, body);
    return next.map(cursor -> answer.addHeader(link(call, cursor))).orElse(answer);
  }

  private static String cursor(ListQuestion question, views.query.Place place) {
    String list = Cursor.list(question.listing(), question.conditions(), question.order());
    return new Cursor(list, place).text();
  }

  /** RFC 8288. */
  private static RawHeader link(Call call, String cursor) {
    List<String> query = new ArrayList<>();
    for (String part : call.request().getUri().rawQueryString().orElse("").split("&", -1))
      if (!part.isEmpty() && !part.matches("(page|cursor)(=.*)?")) query.add(part);
    query.add("cursor=" + cursor);
    String target =
        query.stream().collect(Collectors.joining("&", call.request().getUri().path() + "?", ""));
    return RawHeader.create("Link", "<" + target + ">; rel=\"next\"");
  }

  private CompletionStage<HttpResponse> summary(Call call) {
    Parameters parameters = Parameters.of(call);
    Optional<Fresh> fresh = Fresh.read(parameters);
    List<Condition> conditions = ListFilters.read(parameters, Listings.EQUIPMENT);
    parameters.refuse();
    return Fresh.await(fresh, lists)
        .thenCompose(done -> lists.overview(conditions))
        .thenApply(overview -> Tagged.ok(call, OverviewAnswer.of(overview)));
  }
}

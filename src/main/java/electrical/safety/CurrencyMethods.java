package electrical.safety;

import static electrical.method.Input.day;
import static electrical.method.Input.flag;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.safety.Currency.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Bindings of {@link Currency}. */
final class CurrencyMethods {
  private static final Input TODAY = day("today", "today in the time zone of the facility");

  static final Method STUDY =
      new Method(
          "70e-study-currency",
          "1.0.0",
          "safety",
          "Currency of an arc-flash study and its label",
          List.of(new Citation("NFPA 70E", "2024", "130.5, 130.5(H)", Confidence.A)),
          List.of(
              day("study_date", "day of the study or its last review").optional(),
              day("modified_on", "day of the last major modification or renovation").optional(),
              day("label_date", "date on the label").optional(),
              flag("label_confirmed", "the review found the older label still right").optional(),
              TODAY),
          List.of(
              new Output("study_status", "", "current, expired, superseded or unknown"),
              new Output("study_due", "", "last day the study is current without a change"),
              new Output("days_left", "d", "days to it, negative when expired"),
              new Output("label_status", "", "current, expired, superseded or unknown")),
          Entries.dates(
              List.of("study_date", "modified_on", "label_date"), CurrencyMethods::study));

  static final Method ITEM =
      new Method(
          "70e-currency",
          "1.0.0",
          "safety",
          "Currency of audits, training and protective equipment",
          List.of(Currency.TABLE.citation()),
          List.of(
              word(
                  "item",
                  Currency.TABLE.rows().stream().map(r -> r.get("item")).toList(),
                  "what must be renewed"),
              day("last_done", "day it was last done").optional(),
              TODAY),
          List.of(
              new Output("status", "", "current, expired or no_record"),
              new Output("due", "", "last day it is current; none without a record"),
              new Output("days_left", "d", "days to it, negative when expired"),
              new Output("months", "mo", "longest time from one to the next"),
              new Output("confidence", "", "how sure the row is")),
          Entries.dates(List.of("last_done"), CurrencyMethods::item));

  private CurrencyMethods() {}

  private static Outcome study(Inputs in) {
    Optional<LocalDate> study = in.maybeDay("study_date");
    Optional<LocalDate> label = in.maybeDay("label_date");
    Optional<LocalDate> modified = in.maybeDay("modified_on");
    LocalDate today = in.day("today");
    boolean confirmed = in.maybeFlag("label_confirmed").orElse(false);
    Status studyStatus = study.map(s -> Currency.study(s, modified, today)).orElse(Status.UNKNOWN);
    Status labelStatus =
        study.isPresent() && label.isPresent()
            ? Currency.label(label.get(), study.get(), studyStatus, confirmed)
            : Status.UNKNOWN;
    Optional<Currency> currency = study.map(s -> Currency.of(s, Currency.STUDY_MONTHS, today));
    Sheet.Draft sheet =
        Sheet.draft()
            .value("study_status", name(studyStatus))
            .result("label_status", name(labelStatus))
            .valid("dates from 1900 to 2199, none after today");
    if (study.isEmpty()) sheet.unknown("day of the study: no study counts as none");
    if (label.isEmpty()) sheet.unknown("date of the label");
    if (modified.isEmpty()) sheet.assume("no major modification since the study");
    return due(sheet, "study_due", currency, Currency.STUDY_MONTHS).done();
  }

  private static Outcome item(Inputs in) {
    Map<String, String> row = Currency.row(in.word("item"));
    int months = Integer.parseInt(row.get("months"));
    Optional<Currency> currency =
        in.maybeDay("last_done").map(last -> Currency.of(last, months, in.day("today")));
    String status =
        currency.map(c -> name(c.expired() ? Status.EXPIRED : Status.CURRENT)).orElse("no_record");
    Sheet.Draft sheet =
        Sheet.draft()
            .value("status", status)
            .result("months", months)
            .result("confidence", row.get("confidence"))
            .valid(row.get("what") + "; dates from 1900 to 2199");
    if (currency.isEmpty()) sheet.unknown("when it was last done");
    return due(sheet, "due", currency, months).done();
  }

  private static Sheet.Draft due(
      Sheet.Draft sheet, String name, Optional<Currency> currency, int months) {
    String due = currency.map(c -> c.due().toString()).orElse(null);
    return sheet
        .step(name, "last + " + months + " calendar months", due, "")
        .result(name, due)
        .result("days_left", currency.map(Currency::daysLeft).orElse(null));
  }

  private static String name(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}

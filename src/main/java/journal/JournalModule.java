package journal;

import alerting.AlertEvent;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import equipment.EquipmentEvent;
import equipment.Fact;
import facility.FacilityEvent;
import facility.FacilityFact;
import facility.FacilityResult;
import identity.AlgorithmVersion;
import identity.EquipmentId;
import identity.FacilityId;
import identity.FactId;
import identity.JobId;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import quantity.Value;
import risk.Assessment;
import risk.Compliance;
import risk.Outlook;
import risk.Term;

/**
 * How the core's types are written, so that the core need not know Jackson: ids as plain text,
 * sealed types with short names.
 */
public final class JournalModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  public JournalModule() {
    super("voltmetrics");
    named(EquipmentId.class, EquipmentId::new);
    named(FacilityId.class, FacilityId::new);
    named(FactId.class, FactId::new);
    named(JobId.class, JobId::new);
    named(AlgorithmVersion.class, AlgorithmVersion::new);
    setMixInAnnotation(Value.class, ValueNames.class);
    setMixInAnnotation(Assessment.class, AbsentLeftOut.class);
    setMixInAnnotation(Compliance.class, UncountedLeftOut.class);
    setMixInAnnotation(Term.class, GivenLeftOut.class);
    setMixInAnnotation(Fact.class, SaidTimeLeftOut.class);
    setMixInAnnotation(EquipmentEvent.Result.class, AbsentOutlookLeftOut.class);
    setMixInAnnotation(actors.EquipmentView.class, AbsentOutlookLeftOut.class);
    setMixInAnnotation(FacilityFact.class, SaidTimeLeftOut.class);
    setMixInAnnotation(FacilityEvent.ContributionsApplied.class, AbsentResultLeftOut.class);
    setMixInAnnotation(AlertEvent.class, AlertEventNames.class);
    setMixInAnnotation(actors.Receipt.class, ReceiptNames.class);
    CampaignNames.in(this);
  }

  static JournalModule ofNumbers() {
    JournalModule module = new JournalModule();
    module.setMixInAnnotation(Term.class, WithoutReasons.class);
    module.setMixInAnnotation(EquipmentEvent.Result.class, WithoutNotes.class);
    module.setMixInAnnotation(FacilityEvent.ContributionsApplied.class, WithoutParts.class);
    return module;
  }

  private <T> void named(Class<T> type, Function<String, T> read) {
    addSerializer(type, ToStringSerializer.instance);
    addDeserializer(type, new Named<>(type, read));
  }

  private static final class Named<T> extends FromStringDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<String, T> read;

    Named(Class<T> type, Function<String, T> read) {
      super(type);
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return read.apply(parser.getValueAsString());
    }

    @Override
    protected T _deserialize(String text, DeserializationContext context) {
      return read.apply(text);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Value.Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = Value.Flag.class, name = "flag"),
    @JsonSubTypes.Type(value = Value.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Value.Day.class, name = "day")
  })
  private interface ValueNames {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = AlertEvent.Raised.class, name = "raised"),
    @JsonSubTypes.Type(value = AlertEvent.Resolved.class, name = "resolved")
  })
  private interface AlertEventNames {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = actors.Receipt.Recorded.class, name = "recorded"),
    @JsonSubTypes.Type(value = actors.Receipt.Conflict.class, name = "conflict"),
    @JsonSubTypes.Type(value = actors.Receipt.Unwritable.class, name = "unwritable")
  })
  private interface ReceiptNames {}

  @JsonIgnoreProperties("reasons")
  private interface WithoutReasons {}

  @JsonIgnoreProperties("notes")
  private interface WithoutNotes {}

  @JsonIgnoreProperties("contributions")
  private interface WithoutParts {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private interface AbsentLeftOut {}

  /** The sender said the time, unless it is noted; read by Jackson alone. */
  @SuppressWarnings("UnusedMethod")
  private interface SaidTimeLeftOut {
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    boolean atFilledIn();
  }

  /** Read by Jackson alone. */
  @SuppressWarnings("UnusedMethod")
  private interface GivenLeftOut {
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    boolean given();
  }

  /** Read by Jackson alone. */
  @SuppressWarnings("UnusedMethod")
  private interface AbsentOutlookLeftOut {
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    Optional<Outlook> outlook();
  }

  /** Read by Jackson alone. */
  @SuppressWarnings("UnusedMethod")
  private interface AbsentResultLeftOut {
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    Optional<FacilityResult> result();
  }

  /** Read by Jackson alone. */
  @SuppressWarnings("UnusedMethod")
  private interface UncountedLeftOut {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, Integer> requirements();
  }
}

package electrical.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Tables of calls written as text, one a line. {@code method | input | expected} is a limit: what a
 * source says of a value on it or beside it. {@code method | input | code | pointer} is a refusal;
 * the pointer {@code whole} means the input as such. Inputs may have single quotes, bare names, NaN
 * and Infinity.
 */
public final class Rows {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .build();

  private Rows() {}

  /** Input of a method as plain Java values. */
  public static Map<String, Object> input(String json) throws JsonProcessingException {
    return Vectors.plain(MAPPER.readTree(json));
  }

  /** Holds a limit, numbers to nine digits. */
  public static void limit(List<Method> methods, String row) throws JsonProcessingException {
    String[] cells = row.split(" \\| ", -1);
    assertThat(cells).as(row).hasSize(3);
    ObjectNode vector = MAPPER.createObjectNode().put("suite", "limit").put("id", row);
    vector.put("method", cells[0]).put("rel", 1e-9);
    vector.set("input", MAPPER.readTree(cells[1]));
    vector.set("expected", MAPPER.readTree(cells[2]));
    Vectors.check(methods, vector);
  }

  /** Holds a refusal that is the only one. */
  public static void refusal(List<Method> methods, String row) throws JsonProcessingException {
    String[] cells = row.split(" \\| ", -1);
    assertThat(cells).as(row).hasSize(4);
    String pointer = cells[3].equals("whole") ? "" : cells[3];
    refusal(method(methods, cells[0]).calculate(input(cells[1])), cells[2], pointer);
  }

  /** Holds an outcome to be one refusal of this code at this place, which says what to expect. */
  public static void refusal(Outcome outcome, String code, String pointer) {
    assertThat(refusals(outcome)).singleElement().satisfies(refusal -> of(refusal, code, pointer));
  }

  /** Holds an outcome to have such a refusal among others. */
  public static void refusalAmong(Outcome outcome, String code, String pointer) {
    assertThat(refusals(outcome)).anySatisfy(refusal -> of(refusal, code, pointer));
  }

  private static List<Refusal> refusals(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) outcome).refusals();
  }

  private static void of(Refusal refusal, String code, String pointer) {
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.pointer()).isEqualTo(pointer);
    assertThat(refusal.expected()).isNotBlank();
  }

  /** The method of this id. */
  public static Method method(List<Method> methods, String id) {
    return methods.stream()
        .filter(method -> method.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no method " + id));
  }
}

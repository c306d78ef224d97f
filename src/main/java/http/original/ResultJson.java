package http.original;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Writes a result as the original wrote it: snake case, its words, local times without zone. */
final class ResultJson {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          .addModule(new SimpleModule().addSerializer(new Moments()))
          .build();

  private ResultJson() {}

  private static final class Moments extends StdSerializer<LocalDateTime> {
    private static final long serialVersionUID = 1;

    Moments() {
      super(LocalDateTime.class);
    }

    @Override
    public void serialize(LocalDateTime at, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(
          (at.truncatedTo(ChronoUnit.SECONDS).equals(at) ? SECONDS : MICROSECONDS).format(at));
    }
  }

  static String of(Object result) {
    try {
      return MAPPER.writeValueAsString(result);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written: " + result, e);
    }
  }
}

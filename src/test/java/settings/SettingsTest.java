package settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static Config with(String path, String value) {
    return ConfigFactory.parseMap(Map.of("voltmetrics." + path, value))
        .withFallback(ConfigFactory.load())
        .resolve();
  }

  @Test
  void the_settings_shipped_are_good() {
    assertThat(Settings.from(ConfigFactory.load().resolve()).clock().look()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "clock.look, 0 s, a duration above zero",
    "clock.patience, 0 s, a duration above zero",
    "ask-timeout, -1 s, a duration above zero",
    "clock.per-second, 0, a number from 1",
    "clock.off-peak, at night, a part of the day",
    "clock.zone, Mars/Olympus, a time zone",
    "views.batch, 0, a number from 1",
    "broker.uri, http://x, an address that begins with amqp://",
    "alerts.from, LOW, one of MEDIUM"
  })
  void a_setting_out_of_its_range_is_named_with_what_was_expected(
      String path, String value, String expected) {
    assertThatThrownBy(() -> Settings.from(with(path, value)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(path.substring(path.indexOf('.') + 1))
        .hasMessageContaining("expected " + expected)
        .hasMessageContaining(value);
  }
}

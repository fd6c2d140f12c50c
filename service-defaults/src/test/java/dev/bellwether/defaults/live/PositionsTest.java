package dev.bellwether.defaults.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.bellwether.defaults.problem.InvalidInput;

class PositionsTest {

    @Test
    void anIdLeadsBackToItsPositions() {
        var positions = Positions.of(Map.of("changes-1", 20L, "changes-0", 15L));

        assertThat(positions.text()).isEqualTo("changes-0:15,changes-1:20");
        assertThat(Positions.parse(positions.text())).isEqualTo(positions);
    }

    @Test
    void aLogThatWasAddedLaterIsReadFromItsBeginning() {
        assertThat(Positions.parse("changes-0:15").next("changes-1")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"15", "changes-0", "changes-0:-1", "changes-0:1;changes-1:2", "changes-0:99999999999999999999",
            "a b"})
    void whatWasNotGivenOutIsRefused(String id) {
        assertThatThrownBy(() -> Positions.parse(id)).isInstanceOf(InvalidInput.class);
    }
}

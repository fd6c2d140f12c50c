package dev.bellwether.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Stream;

import dev.bellwether.scoring.fact.Fact;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ScaleTest {

    private static final Scale LEVELS = new LevelScale(Map.of("high", 1.0, "true", 0.8));

    @Test
    void aValueBeyondTheScaleIsClippedAndSaysSo() {
        assertThat(new LinearScale(0, 10, Better.LESS).place(new Fact.Amount(12))).contains(new Placed(0, true));
        assertThat(new LogScale(10, 100, Better.MORE).place(new Fact.Amount(1))).contains(new Placed(0, true));
        assertThat(new TargetScale(0, 5, 10).place(new Fact.Amount(-1))).contains(new Placed(0, true));
        assertThat(new LinearScale(0, 10, null).place(new Fact.Amount(10))).contains(new Placed(1, false));
    }

    @Test
    void aTargetAtAnEndLeavesThatSideAtOne() {
        assertThat(new TargetScale(5, 5, 10).place(new Fact.Amount(3))).contains(new Placed(1, true));
        assertThat(new TargetScale(0, 10, 10).place(new Fact.Amount(10))).contains(new Placed(1, false));
    }

    @Test
    void levelsAreLookedUpAndUnknownOnesHaveNoValue() {
        assertThat(LEVELS.place(new Fact.Text("high"))).contains(new Placed(1, false));
        assertThat(LEVELS.place(new Fact.Flag(true))).contains(new Placed(0.8, false));
        assertThat(LEVELS.place(new Fact.Text("odd"))).isEmpty();
        assertThat(new LinearScale(0, 1, null).place(new Fact.Text("high"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void boundsThatSpanNothingAreRefused(ThrowingCallable scale) {
        assertThatExceptionOfType(Incalculable.class).isThrownBy(scale).withMessage("INVALID_BOUNDS");
    }

    static Stream<ThrowingCallable> boundsThatSpanNothingAreRefused() {
        return Stream.of(() -> new LinearScale(1, 1, null), () -> new LinearScale(Double.NaN, 1, null),
                () -> new LogScale(-1, 1, null), () -> new TargetScale(0, 11, 10), () -> new LevelScale(Map.of()),
                () -> new LevelScale(Map.of("high", 1.1)));
    }

    @ParameterizedTest
    @MethodSource
    void everyScaleSurvivesBeingStored(Scale scale) {
        var json = new JsonMapper();
        assertThat(json.readValue(json.writeValueAsString(scale), Scale.class)).isEqualTo(scale);
    }

    static Stream<Scale> everyScaleSurvivesBeingStored() {
        return Stream.of(new LinearScale(0, 1, Better.LESS), new LogScale(0, 9, Better.MORE), new TargetScale(0, 1, 2), LEVELS);
    }
}

package dev.bellwether.trend.momentum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.bellwether.events.trend.Direction;

class LabelTest {

    @ParameterizedTest
    @CsvSource({
            // log growth a month, se, q, label before, label
            " 0.0100,0.0030,0.10,INSUFFICIENT_DATA,RISING",
            " 0.0099,0.0030,0.01,INSUFFICIENT_DATA,STABLE",
            "-0.0101,0.0030,0.10,INSUFFICIENT_DATA,FALLING",
            "-0.0100,0.0030,0.10,INSUFFICIENT_DATA,STABLE",
            " 0.0200,0.0030,0.11,INSUFFICIENT_DATA,STABLE",
            " 0.0200,0.0130,0.11,INSUFFICIENT_DATA,UNCERTAIN",
            " 0.0200,0.0130,0.20,RISING,RISING",
            " 0.0200,0.0130,0.21,RISING,UNCERTAIN",
            "-0.0200,0.0130,0.15,RISING,UNCERTAIN",
            "-0.0200,0.0130,0.15,FALLING,FALLING"})
    void aLabelIsSetByEvidenceAndKeptUntilItFades(double growth, double se, double q, Label before, Label expected) {
        assertThat(Label.of(new Combined(growth, se), q, before)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"RISING,RISING", "FALLING,FALLING", "STABLE,STEADY", "UNCERTAIN,INSUFFICIENT_DATA", "NEW,INSUFFICIENT_DATA"})
    void whatIsNotKnownHasNoDirection(Label label, Direction direction) {
        assertThat(label.direction()).isEqualTo(direction);
    }
}

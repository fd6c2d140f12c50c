package dev.bellwether.scoring.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

    private final Definition radar = RadarForms.definition("backend");

    @ParameterizedTest
    @CsvSource({"Languages & Frameworks,languages-and-frameworks", "languages-and-frameworks,languages-and-frameworks",
            "'  Big   Data ',big-data", "C++,c-plus-plus", "C#,c-sharp", "Node.js,node-js",
            "Гексагональная архитектура,гексагональная-архитектура", "---,''"})
    void anIdentityIsMadeOfWhatCanBeReadInAName(String name, String key) {
        assertThat(Label.key(name)).isEqualTo(key);
        assertThat(Label.isKey(name)).isEqualTo(name.equals(key) && !key.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"hold,hold", "HOLD,hold", "Caution,hold", "explore,assess", "Pilot,trial", "' adopt ',adopt"})
    void aRingIsFoundByItsNameHoweverWrittenAndByItsCommonSynonyms(String label, String ring) {
        assertThat(radar.ring(label)).map(Ring::id).contains(ring);
    }

    @Test
    void aNameOfItsOwnComesBeforeASynonym() {
        var rings = List.of(new Ring("caution", "Caution", null, null, null),
                new Ring("hold", "Hold", null, null, null));
        var definition = new Definition("both", 1, "Both", null, radar.quadrants(), rings, null, RadarForms.CHANGE);
        assertThat(definition.ring("hold")).map(Ring::id).contains("hold");
        assertThat(definition.ring("caution")).map(Ring::id).contains("caution");
    }

    @Test
    void whatIsNoNameOfAnyIsNotFound() {
        assertThat(radar.ring("retire")).isEmpty();
        assertThat(radar.quadrant("languages & frameworks")).map(Quadrant::id).contains("languages-and-frameworks");
        assertThat(radar.quadrant("languages")).isEmpty();
    }
}

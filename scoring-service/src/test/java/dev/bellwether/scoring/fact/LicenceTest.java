package dev.bellwether.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceTest {

    @ParameterizedTest
    @CsvSource({"MIT, permissive", "MPL-2.0, weak-copyleft", "GPL-2.0-only, strong-copyleft", "BUSL-1.1, source-available",
            "LicenseRef-proprietary, proprietary", "GPL-2.0-only WITH Classpath-exception-2.0, weak-copyleft",
            "AGPL-3.0-only OR SSPL-1.0 OR Elastic-2.0, strong-copyleft", "EPL-2.0 OR Apache-2.0, permissive",
            "MIT AND GPL-3.0-only, strong-copyleft", "MIT AND GPL-3.0-only OR MPL-2.0, weak-copyleft"})
    void theLeastDemandingChoiceCounts(String expression, String expected) {
        assertThat(Licence.classOf(expression)).contains(expected);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Foo-1.0", "MIT OR Foo-1.0", "(MIT OR GPL-3.0-only) AND MPL-2.0"})
    void whatIsNotKnownHasNoClass(String expression) {
        assertThat(Licence.classOf(expression)).isEmpty();
    }

    @Test
    void theChoicesAreTheAlternatives() {
        assertThat(Licence.choices("MIT OR Apache-2.0")).containsExactly("MIT", "Apache-2.0");
        assertThat(Licence.choices(null)).isEmpty();
    }
}

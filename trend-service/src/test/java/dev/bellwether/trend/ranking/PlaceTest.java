package dev.bellwether.trend.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bellwether.defaults.problem.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @ParameterizedTest
    @ValueSource(doubles = {3, -0.25, 1.0E-10, Double.POSITIVE_INFINITY})
    void aPlaceReadsItsOwnText(double key) {
        var place = new Place(key, "ruby-on-rails", 50);

        assertThat(Place.parse(place.text())).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2", "one 2.0 rails", "1 - rails", "1 2.0 Rails!", "99999999999 2.0 rails"})
    void anythingElseIsNoPlace(String text) {
        assertThatThrownBy(() -> Place.parse(text)).isInstanceOf(InvalidInput.class);
    }
}

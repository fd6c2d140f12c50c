package dev.bellwether.scoring.radar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RadarRejectionTest {

    @Test
    void ofEachEntryTheNewestTwentyAreKept() {
        var radar = RadarForms.radar("backend").reject(rejection("nats", 0));
        for (var i = 0; i < 25; i++) {
            radar = radar.reject(rejection("kafka", i));
        }
        assertThat(radar.rejections("nats")).hasSize(1);
        assertThat(radar.rejections("kafka")).hasSize(20).last().extracting(Rejection::value).isEqualTo(24.0);
        assertThat(radar.rejections("kafka")).first().extracting(Rejection::value).isEqualTo(5.0);
    }

    private static Rejection rejection(String entry, double value) {
        return new Rejection(entry, "adopt", value, "r", "no", RadarForms.CHANGE.at(), "ada");
    }
}

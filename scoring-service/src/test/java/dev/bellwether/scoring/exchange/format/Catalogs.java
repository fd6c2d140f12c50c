package dev.bellwether.scoring.exchange.format;

import java.util.Map;
import java.util.Optional;

import dev.bellwether.scoring.radar.Technologies;

/** A catalog for tests that knows Kafka only. */
public final class Catalogs {

    public static final Technologies KAFKA = new Technologies() {

        @Override
        public boolean knows(String slug) {
            return slug.equals("kafka");
        }

        @Override
        public Map<String, String> slugs() {
            return Map.of("kafka", "kafka", "apachekafka", "kafka");
        }

        @Override
        public Optional<String> homepage(String slug) {
            return Optional.of("https://kafka.apache.org");
        }
    };

    private Catalogs() {}
}

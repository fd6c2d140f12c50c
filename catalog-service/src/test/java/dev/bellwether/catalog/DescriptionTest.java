package dev.bellwether.catalog;

import dev.bellwether.defaults.description.ServiceDescription;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    @Test
    void theDescriptionOfTheApiSaysWhatTheCodeDoes() {
        ServiceDescription.verify("catalog-service", "dev.bellwether.catalog");
    }
}

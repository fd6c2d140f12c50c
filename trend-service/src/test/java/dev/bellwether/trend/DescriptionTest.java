package dev.bellwether.trend;

import dev.bellwether.defaults.description.ServiceDescription;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    @Test
    void theDescriptionOfTheApiSaysWhatTheCodeDoes() {
        ServiceDescription.verify("trend-service", "dev.bellwether.trend", "dev.bellwether.defaults.deadletter");
    }
}

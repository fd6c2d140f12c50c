package dev.bellwether.scoring;

import dev.bellwether.defaults.description.ServiceDescription;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    @Test
    void theDescriptionOfTheApiSaysWhatTheCodeDoes() {
        ServiceDescription.verify("scoring-service", "dev.bellwether.scoring", "dev.bellwether.defaults.deadletter");
    }
}

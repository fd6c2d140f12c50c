package dev.bellwether.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class BrokerSettingsTest {

    @Test
    void variablesOfKafkasOwnImageAreSettingsAndOverrideThoseOfALaptop() {
        var settings = BrokerSettings.of(Map.of("KAFKA_LOG_DIRS", "/var/lib/kafka/data", "KAFKA_NODE_ID", "7", "HOME", "/"));

        assertThat(settings).containsEntry(BrokerSettings.DIRECTORY, "/var/lib/kafka/data").containsEntry("node.id", "7")
                .containsEntry("process.roles", "broker,controller").doesNotContainKey("home");
    }
}

package dev.bellwether.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;

import dev.bellwether.events.Topic.Retention;
import dev.bellwether.events.Topics;
import org.junit.jupiter.api.Test;

class BrokerTest {

    private final Manifests manifests = Installation.PRODUCTION_WITH_ALL.manifests();

    @Test
    void theTopicsAreThoseOfTheEventsAndKeepWhatTheyShould() {
        var kept = manifests.all("KafkaTopic").collect(Collectors.toMap(Manifests::name,
                topic -> topic.at("/spec/config/cleanup.policy").asText("delete")));
        assertThat(kept).isEqualTo(Topics.all().stream().collect(
                Collectors.toMap(topic -> topic.name(),
                        topic -> topic.retention() == Retention.COMPACTED ? "compact" : "delete")));
        assertThat(manifests.all("KafkaTopic").filter(topic -> kept.get(Manifests.name(topic)).equals("delete")))
                .allMatch(topic -> topic.at("/spec/config/retention.ms").asInt() == -1);
    }

    @Test
    void theServicesExpectThePartitionsAndCopiesThatTheTopicsHave() {
        for (var service : Installation.SERVICES) {
            var settings = Settings.of(manifests, service);
            assertThat(manifests.all("KafkaTopic")).allMatch(topic -> Map
                    .of(topic.at("/spec/partitions").asText(), topic.at("/spec/replicas").asText()).equals(Map.of(
                            settings.getProperty("bellwether.topics.partitions"),
                            settings.getProperty("bellwether.topics.replication"))));
        }
        var most = manifests.one("ScaledObject", "trend-service").at("/spec/maxReplicaCount").asInt();
        assertThat(manifests.one("KafkaTopic", "trend.observations").at("/spec/partitions").asInt())
                .as("an instance without a partition has nothing to do").isGreaterThanOrEqualTo(most);
    }

    @Test
    void everybodyReadsAllEventsAndNobodyWritesAnothersOwn() {
        for (var service : Installation.SERVICES) {
            var rules = Pod.items(manifests.one("KafkaUser", service).at("/spec/authorization/acls")).toList();
            var topics = rules.stream().filter(rule -> rule.at("/resource/type").asText().equals("topic")).toList();
            assertThat(topics).filteredOn(rule -> rule.path("operations").toString().contains("Read"))
                    .extracting(rule -> rule.at("/resource/name").asText()).contains("catalog.", "trend.", "scoring.");
            var own = service.replace("-service", ".");
            assertThat(topics).filteredOn(rule -> rule.path("operations").toString().matches(".*(Write|All|Create).*"))
                    .extracting(rule -> rule.at("/resource/name").asText())
                    .allMatch(name -> name.equals(own) || name.equals("trend-topology-") || name.contains("." + service + "."));
        }
    }

    @Test
    void theLagThatScalesIsTheTopologys() {
        var trigger = manifests.one("ScaledObject", "trend-service").at("/spec/triggers/0/metadata");
        assertThat(trigger.path("topic").asText()).isEqualTo(Topics.OBSERVATIONS.name());
        assertThat(trigger.path("bootstrapServers").asText())
                .startsWith(Settings.of(manifests, "trend-service").getProperty("spring.kafka.bootstrap-servers").split(":")[0]);
    }
}

package dev.bellwether.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

    @ParameterizedTest
    @EnumSource
    void theGatewayIsToldWhereEachServiceIs(Installation installation) {
        var settings = Settings.of(installation.manifests(), "gateway");
        for (var service : new String[]{"catalog", "trend", "scoring"}) {
            var url = URI.create(settings.getProperty("bellwether.services." + service));
            assertThat(url.getHost()).isEqualTo(service + "-service");
            assertThat(installation.manifests().one("Service", url.getHost()).at("/spec/ports/0/port").asInt())
                    .isEqualTo(url.getPort());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "DEV.*", mode = EnumSource.Mode.MATCH_ALL)
    void whatRunsForDevelopmentIsReachedUnderItsName(Installation installation) {
        var manifests = installation.manifests();
        for (var service : Installation.SERVICES) {
            var settings = Settings.of(manifests, service);
            assertThat(settings.getProperty("spring.mongodb.uri"))
                    .isEqualTo("mongodb://database:" + port(manifests, "database") + "/" + service.replace("-service", ""));
            assertThat(settings.getProperty("spring.kafka.bootstrap-servers")).isEqualTo("broker:" + port(manifests, "broker"));
        }
    }

    @Test
    void inProductionEachServiceHasADatabaseAUserAndPasswordsOfItsOwn() {
        var manifests = Installation.PRODUCTION.manifests();
        for (var service : Installation.SERVICES) {
            var settings = Settings.of(manifests, service);
            var user = Pod.items(manifests.one("MongoDBCommunity", "database").at("/spec/users"))
                    .filter(each -> each.path("name").asText().equals(service)).findFirst().orElseThrow();
            var database = user.path("db").asText();
            assertThat(settings.getProperty("spring.mongodb.uri"))
                    .isEqualTo("mongodb://%s:of-the-database@database-svc:27017/%s?replicaSet=database", service, database);
            assertThat(Pod.items(user.path("roles"))).extracting(role -> role.path("db").asText()).containsExactly(database);
            assertThat(settings.getProperty("spring.kafka.properties.sasl.jaas.config"))
                    .contains("username=\"" + service + "\" password=\"of-the-broker\";");
            var password = manifests.one("KafkaUser", service).at("/spec/authentication/password/valueFrom/secretKeyRef");
            for (JsonNode reference : new JsonNode[]{password, user.path("passwordSecretRef")}) {
                assertThat(
                        manifests.one("Secret", reference.path("name").asText()).path("data").has(reference.path("key").asText()))
                        .as("the secret of " + service).isTrue();
            }
        }
    }

    private static int port(Manifests manifests, String service) {
        return manifests.one("Service", service).at("/spec/ports/0/port").asInt();
    }
}

package dev.bellwether.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProbeTest {

    private static final String HEALTH = "/actuator/health/";

    @ParameterizedTest
    @EnumSource
    void aServiceIsStartedAgainForItsOwnLivenessOnlyAndServesWhileItIsReady(Installation installation) {
        for (var service : Installation.SERVICES) {
            var container = installation.manifests().pod(service).containers().getFirst();
            assertThat(path(container, "startupProbe")).isEqualTo(HEALTH + "liveness");
            assertThat(path(container, "livenessProbe")).isEqualTo(HEALTH + "liveness");
            assertThat(path(container, "readinessProbe")).isEqualTo(HEALTH + "readiness");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyProbePathExistsInTheServiceAndLivenessKnowsNoNeighbour(Installation installation) {
        for (var service : Installation.SERVICES) {
            var settings = Settings.of(installation.manifests(), service);
            assertThat(settings.getProperty("management.endpoint.health.probes.enabled")).isEqualTo("true");
            assertThat(settings.getProperty("management.endpoints.web.exposure.include")).contains("health");
            assertThat(settings.getProperty("management.endpoint.health.group.liveness.include", "livenessState"))
                    .isEqualTo("livenessState");
            assertThat(settings.getProperty("management.endpoint.health.group.readiness.include", "readinessState").split(","))
                    .isSubsetOf("readinessState", "views");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyProbedPortIsThere(Installation installation) {
        for (var pod : installation.manifests().pods()) {
            for (var container : pod.containers()) {
                container.properties().stream().filter(field -> field.getKey().endsWith("Probe")).forEach(probe -> {
                    var port = probe.getValue().findValue("port");
                    assertThat(Pod.items(container.path("ports"))).as(pod.name() + " " + probe.getKey())
                            .anyMatch(each -> each.path("name").equals(port));
                });
            }
        }
    }

    private static String path(JsonNode container, String probe) {
        return container.path(probe).at("/httpGet/path").asText();
    }
}

package dev.bellwether.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.convert.DurationStyle;

class AvailabilityTest {

    /** The web server's, which lets requests end, and the one for what they need. */
    private static final int SLOW_PHASES = 2;

    @ParameterizedTest
    @EnumSource
    void whoStopsHasTimeToBeForgottenAndToFinish(Installation installation) {
        for (var service : Installation.SERVICES) {
            var spec = installation.manifests().pod(service).spec();
            var pause = spec.at("/containers/0/lifecycle/preStop/sleep/seconds").asInt();
            var phase = DurationStyle.detectAndParse(
                    Settings.of(installation.manifests(), service).getProperty("spring.lifecycle.timeout-per-shutdown-phase"));
            assertThat(pause).isGreaterThanOrEqualTo(spec.at("/containers/0/readinessProbe/periodSeconds").asInt()
                    * spec.at("/containers/0/readinessProbe/failureThreshold").asInt());
            assertThat(Duration.ofSeconds(spec.path("terminationGracePeriodSeconds").asLong() - pause))
                    .isGreaterThan(phase.multipliedBy(SLOW_PHASES));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PRODUCTION.*", mode = EnumSource.Mode.MATCH_ALL)
    void productionHasTwoOfEachOnDifferentNodesAndLosesOneAtATime(Installation installation) {
        var manifests = installation.manifests();
        for (var service : Installation.SERVICES) {
            var lag = installation.has("hpa-lag") && service.equals("trend-service");
            var fewest = lag
                    ? manifests.one("ScaledObject", service).at("/spec/minReplicaCount")
                    : manifests.one("HorizontalPodAutoscaler", service).at("/spec/minReplicas");
            assertThat(fewest.asInt()).isGreaterThanOrEqualTo(2);
            assertThat(manifests.has("HorizontalPodAutoscaler", service)).isNotEqualTo(lag);
            assertThat(manifests.one("PodDisruptionBudget", service).at("/spec/maxUnavailable").asInt()).isEqualTo(1);
            assertThat(Pod.items(manifests.pod(service).spec().path("topologySpreadConstraints")))
                    .extracting(constraint -> constraint.path("topologyKey").asText())
                    .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
        }
        assertThat(List.of("catalog-service", "scoring-service", "gateway")).allSatisfy(service -> {
            var rolling = manifests.one("Deployment", service).at("/spec/strategy/rollingUpdate");
            assertThat(rolling.path("maxUnavailable").asInt(-1)).as("the new one is ready before the old one goes").isZero();
            assertThat(rolling.path("maxSurge").asInt()).isPositive();
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyAScalerSaysHowManyRunWhereThereIsOne(Installation installation) {
        var manifests = installation.manifests();
        manifests.all("HorizontalPodAutoscaler").map(Manifests::name)
                .forEach(name -> assertThat(manifests.objects()).filteredOn(object -> Manifests.name(object).equals(name))
                        .extracting(object -> object.at("/spec/replicas")).allMatch(JsonNode::isMissingNode));
    }

    @ParameterizedTest
    @EnumSource
    void theTrendServicesStateIsOnAVolumeOfEachInstanceAndCopiedToAnother(Installation installation) {
        var set = installation.manifests().one("StatefulSet", "trend-service");
        var mount = Pod.items(set.at("/spec/template/spec/containers/0/volumeMounts"))
                .filter(each -> each.path("name").equals(set.at("/spec/volumeClaimTemplates/0/metadata/name"))).findFirst()
                .orElseThrow();
        var settings = Settings.of(installation.manifests(), "trend-service");
        assertThat(settings.getProperty("spring.kafka.streams.state-dir")).startsWith(mount.path("mountPath").asText() + "/");
        assertThat(settings.getProperty("spring.kafka.streams.properties.num.standby.replicas")).isEqualTo("1");
    }
}

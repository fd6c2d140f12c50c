package dev.bellwether.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an object names is there. */
class ReferenceTest {

    /** Made by an operator. */
    private static final Set<String> MADE_ELSEWHERE = Set.of("bellwether-cluster-ca-cert");

    @ParameterizedTest
    @EnumSource
    void everyVolumeIsThereAndMountedAndItsSourceToo(Installation installation) {
        var manifests = installation.manifests();
        for (var workload : manifests.pods()) {
            var volumes = Pod.items(workload.spec().path("volumes")).map(volume -> volume.path("name").asText())
                    .collect(Collectors.toSet());
            var mounted = workload.containers().stream().flatMap(container -> Pod.items(container.path("volumeMounts")))
                    .map(mount -> mount.path("name").asText()).collect(Collectors.toSet());
            manifests.all("StatefulSet").filter(set -> Manifests.name(set).equals(workload.name()))
                    .flatMap(set -> Pod.items(set.at("/spec/volumeClaimTemplates")))
                    .forEach(claim -> volumes.add(Manifests.name(claim)));
            assertThat(mounted).as(workload.name()).isEqualTo(volumes);
            workload.spec().findValues("configMap")
                    .forEach(source -> assertThat(manifests.has("ConfigMap", source.path("name").asText())).isTrue());
            workload.spec().findValues("secret").stream()
                    .map(source -> source.path("secretName").asText(source.path("name").asText()))
                    .filter(name -> !MADE_ELSEWHERE.contains(name))
                    .forEach(name -> assertThat(manifests.has("Secret", name)).isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void configurationAndSecretsAreHashedSoThatAChangeRestartsWhoReadsThem(Installation installation) {
        for (var service : Installation.SERVICES) {
            var sources = Pod.items(installation.manifests().pod(service).spec().at("/volumes/0/projected/sources"))
                    .map(source -> source.findValue("name").asText()).toList();
            assertThat(sources).hasSize(3).allMatch(name -> name.matches("(bellwether|" + service + ")-[a-z0-9]{10}"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyServiceBudgetAndScalerSelectsOneWorkload(Installation installation) {
        var manifests = installation.manifests();
        manifests.all("Service").forEach(service -> {
            var selected = selected(manifests, service.at("/spec/selector"));
            assertThat(selected).extracting(Pod::name).containsExactly(Manifests.name(service));
            Pod.items(service.at("/spec/ports")).forEach(port -> assertThat(selected.getFirst().containers())
                    .flatExtracting(container -> Pod.items(container.path("ports")).toList())
                    .anyMatch(each -> each.path("name").equals(port.path("targetPort"))
                            && each.path("containerPort").equals(port.path("port"))));
        });
        manifests.all("PodDisruptionBudget")
                .forEach(budget -> assertThat(selected(manifests, budget.at("/spec/selector/matchLabels")))
                        .extracting(Pod::name).containsExactly(Manifests.name(budget)));
        List.of("HorizontalPodAutoscaler", "ScaledObject").forEach(kind -> manifests.all(kind).forEach(scaler -> {
            var target = scaler.at("/spec/scaleTargetRef");
            assertThat(manifests.has(target.path("kind").asText(), target.path("name").asText())).as(target.toString()).isTrue();
        }));
    }

    @ParameterizedTest
    @EnumSource
    void anEntranceLeadsToTheGatewaysPort(Installation installation) {
        var manifests = installation.manifests();
        var port = manifests.one("Service", "gateway").at("/spec/ports/0");
        manifests.all("Ingress").map(ingress -> ingress.at("/spec/rules/0/http/paths/0/backend/service")).forEach(backend -> {
            assertThat(backend.path("name").asText()).isEqualTo("gateway");
            assertThat(backend.at("/port/name")).isEqualTo(port.path("name"));
        });
        manifests.all("HTTPRoute").map(route -> route.at("/spec/rules/0/backendRefs/0")).forEach(backend -> {
            assertThat(backend.path("name").asText()).isEqualTo("gateway");
            assertThat(backend.path("port")).isEqualTo(port.path("port"));
        });
    }

    private static List<Pod> selected(Manifests manifests, JsonNode labels) {
        return manifests.pods().stream().filter(pod -> pod.labels().entrySet().containsAll(Pod.labels(labels).entrySet()))
                .toList();
    }
}

package dev.bellwether.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the restricted Pod Security Standard asks for, and that nothing can ask the cluster for anything. */
class PodSecurityTest {

    private static final Set<String> VOLUMES = Set.of("configMap", "emptyDir", "persistentVolumeClaim", "projected", "secret");

    @ParameterizedTest
    @EnumSource
    void theNamespaceTakesRestrictedPodsOnlyAndIsAllThatIsOutsideOfIt(Installation installation) {
        var outside = installation.manifests().objects().stream()
                .filter(object -> object.at("/metadata/namespace").isMissingNode())
                .toList();
        assertThat(outside).extracting(Manifests::kind).containsExactly("Namespace");
        assertThat(Pod.labels(outside.getFirst().at("/metadata/labels"))).containsEntry("pod-security.kubernetes.io/enforce",
                "restricted");
    }

    @ParameterizedTest
    @EnumSource
    void noObjectGivesRightsAndNoPodHoldsAToken(Installation installation) {
        var manifests = installation.manifests();
        assertThat(manifests.objects()).extracting(Manifests::kind).doesNotContain("Role", "RoleBinding", "ClusterRole",
                "ClusterRoleBinding");
        assertThat(manifests.all("ServiceAccount")).isNotEmpty()
                .allMatch(account -> isFalse(account.path("automountServiceAccountToken")));
        assertThat(manifests.pods()).isNotEmpty().allSatisfy(pod -> {
            assertThat(isFalse(pod.spec().path("automountServiceAccountToken"))).as(pod.name()).isTrue();
            assertThat(pod.spec().path("serviceAccountName").asText()).as("an account of its own").isEqualTo(pod.name());
            assertThat(manifests.has("ServiceAccount", pod.name())).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyPodIsRestrictedAndWritesOnlyIntoItsVolumes(Installation installation) {
        assertThat(installation.manifests().pods()).allSatisfy(pod -> {
            var security = pod.spec().path("securityContext");
            assertThat(security.path("runAsNonRoot").asBoolean()).as(pod.name()).isTrue();
            assertThat(security.path("runAsUser").asInt()).as(pod.name()).isPositive();
            assertThat(security.at("/seccompProfile/type").asText()).as(pod.name()).isEqualTo("RuntimeDefault");
            assertThat(pod.spec().properties()).extracting(field -> field.getKey()).doesNotContain("hostNetwork", "hostPID",
                    "hostIPC");
            assertThat(Pod.items(pod.spec().path("volumes"))).allMatch(
                    volume -> volume.properties().stream().map(field -> field.getKey()).filter(key -> !key.equals("name"))
                            .collect(Collectors.toSet()).stream().allMatch(VOLUMES::contains));
            assertThat(pod.containers()).isNotEmpty().allSatisfy(PodSecurityTest::isRestricted);
        });
    }

    private static void isRestricted(JsonNode container) {
        var security = container.path("securityContext");
        assertThat(isFalse(security.path("allowPrivilegeEscalation"))).isTrue();
        assertThat(security.path("readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(Pod.items(security.at("/capabilities/drop"))).extracting(JsonNode::asText).containsExactly("ALL");
        assertThat(security.at("/capabilities/add").isMissingNode()).isTrue();
        assertThat(Pod.items(container.path("ports")).noneMatch(port -> port.has("hostPort"))).isTrue();
    }

    private static boolean isFalse(JsonNode value) {
        return value.isBoolean() && !value.asBoolean();
    }
}

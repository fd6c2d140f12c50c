package dev.bellwether.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who can talk to whom, as the policies together have it. */
class NetworkTest {

    private static final Set<String> SERVICES = Set.of("catalog-service", "trend-service", "scoring-service");

    @ParameterizedTest
    @EnumSource
    void onlyTheFlowsOfTheDesignAreOpen(Installation installation) {
        var manifests = installation.manifests();
        var expected = new TreeSet<String>();
        for (var service : SERVICES) {
            expected.add("gateway > " + service + ":8080");
        }
        if (!installation.isProduction()) {
            for (var application : Installation.SERVICES) {
                expected.add(application + " > broker:9092");
                expected.add(application + " > database:27017");
            }
            expected.add("broker > broker:9092");
        }
        if (installation.has("starter-data")) {
            expected.add("starter-data > gateway:8080");
        }
        assertThat(Flows.within(manifests)).isEqualTo(expected);
    }

    @Test
    void whoFromOutsideReachesWhat() {
        assertThat(Flows.into(Installation.DEV.manifests())).isEmpty();
        assertThat(Flows.into(Installation.DEV_WITH_ALL.manifests())).containsExactly("ingress-nginx > gateway:8080");
        assertThat(Flows.into(Installation.PRODUCTION_BEHIND_A_GATEWAY.manifests()))
                .containsExactly("gateway-system > gateway:8080");
        assertThat(Flows.into(Installation.PRODUCTION_WITH_ALL.manifests())).containsExactlyInAnyOrder(
                "ingress-nginx > gateway:8080", "monitoring > catalog-service:9090", "monitoring > gateway:9090",
                "monitoring > scoring-service:9090", "monitoring > trend-service:9090");
    }

    @ParameterizedTest
    @EnumSource
    void aPortIsForProbesOnlyOrInAPolicy(Installation installation) {
        var manifests = installation.manifests();
        var open = Flows.within(manifests);
        open.addAll(Flows.into(manifests));
        for (var pod : manifests.pods()) {
            for (var port : pod.ports()) {
                if (port != 9090 && !(port == 8080 && pod.name().equals("gateway"))) {
                    assertThat(open).anyMatch(flow -> flow.endsWith(pod.name() + ":" + port));
                }
            }
        }
    }

    @Test
    void theOperatorsBrokersAndDatabasesTakePartByTheSameRoles() {
        var manifests = Installation.PRODUCTION.manifests();
        assertThat(manifests.one("KafkaNodePool", "node").at("/spec/template/pod/metadata/labels/bellwether.dev~1role").asText())
                .isEqualTo("broker");
        assertThat(manifests.one("MongoDBCommunity", "database")
                .at("/spec/statefulSet/spec/template/metadata/labels/bellwether.dev~1role").asText()).isEqualTo("database");
        assertThat(manifests.one("Kafka", "bellwether").at("/spec/kafka/listeners/0/networkPolicyPeers"))
                .as("Strimzi's own policy opens no more than ours")
                .isEqualTo(manifests.one("NetworkPolicy", "broker-from-applications").at("/spec/ingress/0/from"));
    }
}

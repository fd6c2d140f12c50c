package dev.bellwether.k8s;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** What network policies leave open: a pod's port to another pod if both ends allow it, to a namespace if the pod's end does. */
final class Flows {

    private static final String NAMESPACE = "kubernetes.io/metadata.name";

    private Flows() {}

    /** Flows such as {@code gateway > catalog-service:8080}. */
    static Set<String> within(Manifests manifests) {
        var open = new TreeSet<String>();
        for (var to : manifests.pods()) {
            for (var from : manifests.pods()) {
                for (var port : to.ports()) {
                    var leaves = rules(manifests, from, "Egress").anyMatch(rule -> names(rule.path("to"), to) && has(rule, port));
                    var enters = rules(manifests, to, "Ingress")
                            .anyMatch(rule -> names(rule.path("from"), from) && has(rule, port));
                    if (leaves && enters) {
                        open.add(from.name() + " > " + to.name() + ":" + port);
                    }
                }
            }
        }
        return open;
    }

    /** Flows such as {@code ingress-nginx > gateway:8080}. */
    static Set<String> into(Manifests manifests) {
        var open = new TreeSet<String>();
        for (var to : manifests.pods()) {
            rules(manifests, to, "Ingress").forEach(rule -> Pod.items(rule.path("from"))
                    .map(peer -> peer.path("namespaceSelector").path("matchLabels").path(NAMESPACE)).filter(JsonNode::isTextual)
                    .forEach(namespace -> to.ports().stream().filter(port -> has(rule, port))
                            .forEach(port -> open.add(namespace.asText() + " > " + to.name() + ":" + port))));
        }
        return open;
    }

    /** The rules of a direction for a pod; without any policy of it, all would be open. */
    private static Stream<JsonNode> rules(Manifests manifests, Pod pod, String direction) {
        var policies = manifests.all("NetworkPolicy").map(policy -> policy.path("spec"))
                .filter(policy -> selects(policy.path("podSelector"), pod.labels()))
                .filter(policy -> Pod.items(policy.path("policyTypes")).anyMatch(type -> type.asText().equals(direction)))
                .toList();
        if (policies.isEmpty()) {
            throw new AssertionError(pod.name() + ": no policy for " + direction);
        }
        return policies.stream().flatMap(policy -> Pod.items(policy.path(direction.toLowerCase(Locale.ROOT))));
    }

    private static boolean names(JsonNode peers, Pod pod) {
        return peers.isMissingNode() || Pod.items(peers)
                .anyMatch(peer -> peer.has("podSelector") && !peer.has("namespaceSelector")
                        && selects(peer.path("podSelector"), pod.labels()));
    }

    private static boolean has(JsonNode rule, int port) {
        return rule.path("ports").isMissingNode()
                || Pod.items(rule.path("ports")).anyMatch(each -> each.path("port").asInt() == port);
    }

    private static boolean selects(JsonNode selector, Map<String, String> labels) {
        var expressions = Pod.items(selector.path("matchExpressions")).toList();
        if (expressions.stream().anyMatch(expression -> !expression.path("operator").asText().equals("In"))) {
            throw new AssertionError("only In is understood here: " + selector);
        }
        return labels.entrySet().containsAll(Pod.labels(selector.path("matchLabels")).entrySet())
                && expressions.stream()
                        .allMatch(expression -> values(expression).contains(labels.get(expression.path("key").asText())));
    }

    private static List<String> values(JsonNode expression) {
        return Pod.items(expression.path("values")).map(JsonNode::asText).toList();
    }
}

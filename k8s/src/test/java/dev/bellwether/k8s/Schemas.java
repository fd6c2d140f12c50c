package dev.bellwether.k8s;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.kubernetes.client.openapi.models.*;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;

/**
 * Reads an object strictly, as its API does: by the models that Kubernetes' and Strimzi's own clients are made of, and where there are none by
 * schemas of the fields that we use. What is unknown is an error, of a field as of a kind.
 */
final class Schemas {

    private static final Map<String, Class<?>> KUBERNETES = Map.ofEntries(
            Map.entry("v1/Namespace", V1Namespace.class), Map.entry("v1/ConfigMap", V1ConfigMap.class),
            Map.entry("v1/Secret", V1Secret.class), Map.entry("v1/Service", V1Service.class),
            Map.entry("v1/ServiceAccount", V1ServiceAccount.class), Map.entry("apps/v1/Deployment", V1Deployment.class),
            Map.entry("apps/v1/StatefulSet", V1StatefulSet.class), Map.entry("batch/v1/Job", V1Job.class),
            Map.entry("policy/v1/PodDisruptionBudget", V1PodDisruptionBudget.class),
            Map.entry("autoscaling/v2/HorizontalPodAutoscaler", V2HorizontalPodAutoscaler.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", V1NetworkPolicy.class),
            Map.entry("networking.k8s.io/v1/Ingress", V1Ingress.class));

    private static final Map<String, Class<?>> EXTENSIONS = Map.of("gateway.networking.k8s.io/v1/HTTPRoute", HTTPRoute.class,
            "kafka.strimzi.io/v1/Kafka", Kafka.class, "kafka.strimzi.io/v1/KafkaNodePool", KafkaNodePool.class,
            "kafka.strimzi.io/v1/KafkaTopic", KafkaTopic.class, "kafka.strimzi.io/v1/KafkaUser", KafkaUser.class);

    private static final List<String> OURS = List.of("keda.sh/v1alpha1/ScaledObject", "keda.sh/v1alpha1/TriggerAuthentication",
            "monitoring.coreos.com/v1/PodMonitor", "mongodbcommunity.mongodb.com/v1/MongoDBCommunity");

    private static final ObjectMapper STRICT = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new WithoutCatchAll());
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    /** What is wrong with an object, if anything. */
    static Optional<String> fault(JsonNode object) {
        var type = object.path("apiVersion").asText() + "/" + Manifests.kind(object);
        if (KUBERNETES.containsKey(type)) {
            return byKubernetes(KUBERNETES.get(type), object);
        }
        if (EXTENSIONS.containsKey(type)) {
            return byModel(EXTENSIONS.get(type), object);
        }
        return OURS.contains(type) ? bySchema(object) : Optional.of("No schema is known of " + type);
    }

    private static Optional<String> byKubernetes(Class<?> model, JsonNode object) {
        try {
            model.getMethod("validateJsonElement", JsonElement.class).invoke(null, JsonParser.parseString(object.toString()));
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause().toString());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> byModel(Class<?> model, JsonNode object) {
        try {
            STRICT.treeToValue(object, model);
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static Optional<String> bySchema(JsonNode object) {
        var schema = REGISTRY.getSchema(SchemaLocation.of("classpath:schemas/" + Manifests.kind(object) + ".json"));
        var faults = schema.validate(object.toString(), InputFormat.JSON);
        return faults.isEmpty() ? Optional.empty() : Optional.of(faults.toString());
    }

    /** The models would keep unknown fields to write them again. */
    private static final class WithoutCatchAll extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}

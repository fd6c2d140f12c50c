package dev.bellwether.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContainerTest {

    private static final Pattern PINNED = Pattern.compile("[a-z0-9./-]+:\\d+\\.\\d+\\.\\d+\\S*|.+@sha256:[0-9a-f]{64}");
    private static final Pattern VERSION = Pattern.compile("<artifactId>bellwether</artifactId>\\s*<version>(.+?)</version>");

    @ParameterizedTest
    @EnumSource
    void everyContainerStatesWhatItNeedsAndWhatItMayTake(Installation installation) {
        assertThat(installation.manifests().pods()).allSatisfy(pod -> assertThat(pod.containers()).allSatisfy(container -> {
            var resources = container.path("resources");
            for (var resource : new String[]{"cpu", "memory"}) {
                assertThat(resources.at("/requests/" + resource).asText()).as(pod.name()).isNotEmpty();
                assertThat(resources.at("/limits/" + resource).asText()).as(pod.name()).isNotEmpty();
            }
            assertThat(resources.at("/limits/memory")).as("memory that is taken cannot be given back")
                    .isEqualTo(resources.at("/requests/memory"));
        }));
    }

    @ParameterizedTest
    @EnumSource
    void everyImageIsPinnedAndOursHaveTheVersionOfTheBuild(Installation installation) throws IOException {
        var matcher = VERSION.matcher(Files.readString(Path.of("..", "pom.xml")));
        assertThat(matcher.find()).isTrue();
        assertThat(installation.manifests().pods()).flatExtracting(Pod::containers).extracting(this::image).allSatisfy(image -> {
            assertThat(image).matches(PINNED);
            if (image.startsWith("bellwether/")) {
                assertThat(image).endsWith(":" + matcher.group(1));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void noEnvironmentVariableHoldsASecret(Installation installation) {
        assertThat(installation.manifests().pods()).allSatisfy(pod -> assertThat(pod.containers()).allSatisfy(container -> {
            assertThat(container.has("envFrom")).isFalse();
            assertThat(Pod.items(container.path("env"))).noneMatch(variable -> variable.at("/valueFrom/secretKeyRef").isObject())
                    .noneMatch(variable -> variable.path("name").asText().matches("(?i).*(password|secret|token).*"));
        }));
    }

    private String image(JsonNode container) {
        return container.path("image").asText();
    }
}

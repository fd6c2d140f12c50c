package dev.bellwether.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import dev.bellwether.access.Scope;
import dev.bellwether.defaults.description.ApiFile;
import dev.bellwether.defaults.description.Describing;
import dev.bellwether.events.Json;
import org.junit.jupiter.api.Test;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webflux.core.configuration.SpringDocWebFluxConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.node.ObjectNode;

class GatewayDescriptionTest {

    private static final ReactiveWebApplicationContextRunner RUNNER = new ReactiveWebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class, CodecsAutoConfiguration.class,
                    WebFluxAutoConfiguration.class, HttpHandlerAutoConfiguration.class, SpringDocConfiguration.class,
                    SpringDocConfigProperties.class, SpringDocWebFluxConfiguration.class))
            .withPropertyValues(Describing.SETTINGS);

    private final ApiFile file = new ApiFile();

    @Test
    void theDescriptionOfTheApiSaysWhatTheCodeDoes() {
        var describing = new Describing("gateway", "dev.bellwether.gateway");
        RUNNER.withInitializer(context -> describing.prepare((GenericApplicationContext) context)).run(context -> {
            var said = WebTestClient.bindToApplicationContext(context).build().get().uri("/v3/api-docs").exchange().expectStatus()
                    .isOk().expectBody().returnResult().getResponseBodyContent();
            file.verify("gateway", describing.part(said));
        });
    }

    @Test
    void whatHoldsForTheWholeApiIsInTheDescription() {
        var frame = (ObjectNode) Json.mapper().readTree(getClass().getResourceAsStream("/description/base.json"));
        assertThat(frame.at("/components/securitySchemes/oauth2/flows/clientCredentials/scopes").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Scope.values()).map(Scope::key).toList());
        file.verifyFrame(frame);
    }
}

package dev.bellwether.defaults.description;

import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Holds {@code docs/openapi.json} to the code of a service. */
public final class ServiceDescription {

    private static final WebApplicationContextRunner RUNNER = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
                    DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class, SpringDocConfiguration.class,
                    SpringDocConfigProperties.class, SpringDocWebMvcConfiguration.class))
            .withPropertyValues(Describing.SETTINGS);

    private ServiceDescription() {}

    /** Compares, or takes the code's part over into the file if {@code description.write} is set. */
    public static void verify(String service, String... packages) {
        var describing = new Describing(service, packages);
        RUNNER.withPropertyValues("spring.application.name=" + service)
                .withInitializer(context -> describing.prepare((GenericApplicationContext) context)).run(context -> {
                    var said = RestTestClient.bindToApplicationContext(context).build().get().uri("/v3/api-docs").exchange()
                            .expectStatus().isOk().expectBody().returnResult().getResponseBodyContent();
                    new ApiFile().verify(service, describing.part(said));
                });
    }
}

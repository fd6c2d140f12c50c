package dev.bellwether.gateway.cors;

import java.time.Duration;
import java.util.List;

import dev.bellwether.gateway.FilterOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsConfigurationSource;
import org.springframework.web.cors.reactive.CorsWebFilter;
import org.springframework.web.util.pattern.PathPatternParser;

/** Pages of which origins may use the API. Nobody may unless {@code bellwether.cors.origins} says so; cookies are no part of the API. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("bellwether.cors.origins")
class CorsSettings {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final List<String> SHOWN = List.of("ETag", "Location", "Link", "Retry-After", "RateLimit", "RateLimit-Policy",
            "Idempotency-Replayed", "Idempotency-Recovered", "Age", "Warning");

    /** @param origins such as {@code https://portal.example}, or {@code *} */
    @ConfigurationProperties("bellwether.cors")
    record Cors(List<String> origins) {}

    @Bean
    @Order(FilterOrder.CORS)
    CorsWebFilter corsFilter(Cors cors) {
        var allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(cors.origins());
        allowed.setAllowedMethods(METHODS);
        allowed.addAllowedHeader(CorsConfiguration.ALL);
        allowed.setExposedHeaders(SHOWN);
        allowed.setMaxAge(Duration.ofHours(1));
        // Exports of radars are open to all origins, as the service says itself.
        var open = PathPatternParser.defaultInstance.parse("/api/radars/*/exports/*");
        CorsConfigurationSource source = exchange -> open.matches(exchange.getRequest().getPath().pathWithinApplication())
                ? null
                : allowed;
        return new CorsWebFilter(source);
    }
}

package dev.bellwether.gateway.upstream;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The base URLs of the services. */
@ConfigurationProperties("bellwether.services")
public record Services(URI catalog, URI trend, URI scoring) {

    /** The base URL of one of them. */
    public URI of(Service service) {
        return switch (service) {
            case CATALOG -> catalog;
            case TREND -> trend;
            case SCORING -> scoring;
        };
    }
}

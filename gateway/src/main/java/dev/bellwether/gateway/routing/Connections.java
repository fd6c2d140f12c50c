package dev.bellwether.gateway.routing;

import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connections of the routes. */
@Configuration(proxyBeanMethods = false)
class Connections {

    /**
     * Netty's client would send a request again when a pooled connection breaks under it, a POST too; a half-read upload
     * cannot be repeated and a write must not be.
     */
    @Bean
    HttpClientCustomizer neverSendTwice() {
        return client -> client.disableRetry(true);
    }
}

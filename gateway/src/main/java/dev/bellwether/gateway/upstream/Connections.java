package dev.bellwether.gateway.upstream;

import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.http.client.HttpClient;

/** The client of the routes sends nothing again by itself, whatever the method; {@link Guard} decides that. */
@Configuration(proxyBeanMethods = false)
class Connections {

    @Bean
    HttpClientCustomizer sendsOnce() {
        return Connections::once;
    }

    private static HttpClient once(HttpClient client) {
        return client.disableRetry(true);
    }
}

package dev.bellwether.gateway.overview;

import io.netty.channel.ChannelOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** The client that parts are fetched with; its time limit is the guard's. */
@Configuration(proxyBeanMethods = false)
class PartConnections {

    private static final int LARGEST_PART_BYTES = 4 << 20;

    @Bean
    WebClient partWebClient(@Value("${spring.cloud.gateway.server.webflux.httpclient.connect-timeout}") int connectMillis) {
        var client = HttpClient.create().disableRetry(true).option(ChannelOption.CONNECT_TIMEOUT_MILLIS, connectMillis);
        return WebClient.builder().clientConnector(new ReactorClientHttpConnector(client))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_PART_BYTES)).build();
    }
}

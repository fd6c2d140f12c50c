package dev.bellwether.gateway.live;

import dev.bellwether.gateway.upstream.Guard;
import dev.bellwether.gateway.upstream.Services;
import io.netty.channel.ChannelOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.databind.json.JsonMapper;

/** Without a pool: a stream keeps its connection for hours, so many of them would leave none for others. */
@Configuration(proxyBeanMethods = false)
class TellerConnections {

    @Bean
    Tellers tellers(Services services, Guard guard, JsonMapper json,
            @Value("${spring.cloud.gateway.server.webflux.httpclient.connect-timeout}") int connectMillis) {
        var client = HttpClient.create(ConnectionProvider.newConnection()).disableRetry(true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, connectMillis);
        return new Tellers(WebClient.builder().clientConnector(new ReactorClientHttpConnector(client)).build(), services, guard,
                json);
    }
}

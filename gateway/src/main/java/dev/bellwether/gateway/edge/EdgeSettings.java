package dev.bellwether.gateway.edge;

import java.time.Clock;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.boot.webflux.autoconfigure.WebHttpHandlerBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class EdgeSettings {

    @Bean
    NettyServerCustomizer forwardedHeaders(@Value("${bellwether.proxies:}") List<String> networks) {
        var headers = new ForwardedHeaders(new Proxies(networks));
        return server -> server.forwarded(headers);
    }

    @Bean
    WebHttpHandlerBuilderCustomizer edge(@Value("${bellwether.trace-sampling}") double sampling, JsonMapper json, Clock clock) {
        return builder -> builder.httpHandlerDecorator(next -> new EdgeHandler(next, sampling, json, clock));
    }
}

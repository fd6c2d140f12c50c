package dev.bellwether.gateway.security;

import dev.bellwether.access.AccessSettings;
import dev.bellwether.access.Gate;
import dev.bellwether.access.Refusals;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CorsSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import reactor.core.publisher.Mono;

/** Holds every request to the table of {@link dev.bellwether.access.Rules}, by the token that it carries; the token goes on to the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class Security {

    @Bean
    SecurityWebFilterChain access(ServerHttpSecurity http, AccessSettings settings, ReactiveJwtDecoder tokens) {
        var refusing = new Refusing();
        return http
                // There are neither sessions nor forms, so there is nothing to forge; headers and CORS have filters of their own.
                .csrf(CsrfSpec::disable).cors(CorsSpec::disable).headers(HeaderSpec::disable).logout(LogoutSpec::disable)
                .requestCache(RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(requests -> requests.anyExchange().access(new TableAccess(new Gate(settings))))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtDecoder(new HonestDecoder(tokens)))
                        .authenticationEntryPoint(refusing).accessDeniedHandler(refusing).authenticationFailureHandler(refusing))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusing).accessDeniedHandler(refusing)).build();
    }

    /** What no path and no header may hold is refused at once. Any method passes, as the answer to an unknown one is 405. */
    @Bean
    ServerWebExchangeFirewall firewall() {
        var firewall = new StrictServerWebExchangeFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    ServerExchangeRejectedHandler rejected() {
        return (_, rejected) -> Mono.error(Refusals.malformed(rejected));
    }
}

package dev.bellwether.gateway.security;

import java.time.Clock;

import dev.bellwether.access.AccessSettings;
import dev.bellwether.access.Gate;
import dev.bellwether.access.Refusals;
import dev.bellwether.access.TokenCheck;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
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
import reactor.core.scheduler.Schedulers;

/** Holds every request to the table of {@link dev.bellwether.access.Rules}, by the token that it carries; the token goes on to the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AccessSettings.class, OAuth2ResourceServerProperties.class})
class Security {

    /** What is remembered is at hand; whatever else may wait for the issuer, which nothing here may do. */
    @Bean
    ReactiveJwtDecoder tokens(OAuth2ResourceServerProperties properties, Clock clock) {
        var check = new TokenCheck(properties.getJwt(), clock);
        return token -> Mono.justOrEmpty(check.remembered(token))
                .switchIfEmpty(Mono.fromCallable(() -> check.decode(token)).subscribeOn(Schedulers.boundedElastic()));
    }

    @Bean
    SecurityWebFilterChain access(ServerHttpSecurity http, AccessSettings settings, ReactiveJwtDecoder tokens) {
        var refusing = new Refusing();
        return http
                // There are neither sessions nor forms, so there is nothing to forge; headers and CORS have filters of their own.
                .csrf(CsrfSpec::disable).cors(CorsSpec::disable).headers(HeaderSpec::disable).logout(LogoutSpec::disable)
                .requestCache(RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(requests -> requests.anyExchange().access(new TableAccess(new Gate(settings))))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtDecoder(tokens))
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

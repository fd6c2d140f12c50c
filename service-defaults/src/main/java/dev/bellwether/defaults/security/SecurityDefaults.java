package dev.bellwether.defaults.security;

import java.time.Clock;

import dev.bellwether.access.AccessSettings;
import dev.bellwether.access.Gate;
import dev.bellwether.access.Refusals;
import dev.bellwether.access.TokenCheck;
import dev.bellwether.defaults.ServiceDefaults;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Holds every request to the table of {@link dev.bellwether.access.Rules}, by the token that it carries. */
@AutoConfiguration(after = ServiceDefaults.class, before = {OAuth2ResourceServerAutoConfiguration.class,
        OAuth2ResourceServerWebSecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class,
        ManagementWebSecurityAutoConfiguration.class})
@EnableConfigurationProperties({AccessSettings.class, OAuth2ResourceServerProperties.class})
public class SecurityDefaults {

    @Bean
    TokenCheck tokens(OAuth2ResourceServerProperties properties, Clock clock) {
        return new TokenCheck(properties.getJwt(), clock);
    }

    @Bean
    SecurityFilterChain access(HttpSecurity http, AccessSettings settings, TokenCheck tokens,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var refusing = new Refusing(problems);
        return http
                // There are neither sessions nor forms, so there is nothing to forge; headers for browsers are the gateway's.
                .csrf(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable).headers(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests
                        // What was let through is not asked again when it goes on or fails.
                        .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR).permitAll()
                        .anyRequest().access(new TableAccess(new Gate(settings))))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(tokens))
                        .authenticationEntryPoint(refusing).accessDeniedHandler(refusing)
                        .withObjectPostProcessor(refusing.ofFailures()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusing).accessDeniedHandler(refusing)).build();
    }

    /** What no path and no header may hold is refused at once. Any method passes, as the answer to an unknown one is 405. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejected(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return (request, response, rejected) -> problems.resolveException(request, response, null, Refusals.malformed(rejected));
    }
}

package dev.bellwether.authorization;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** The endpoints of OAuth 2.0, probes at the management port, and nothing else. */
@Configuration(proxyBeanMethods = false)
class Security {

    @Bean
    SecurityFilterChain endpoints(HttpSecurity http) {
        return http
                .oauth2AuthorizationServer(server -> server.tokenEndpoint(
                        token -> token.accessTokenRequestConverter(new AllScopes())))
                .csrf(AbstractHttpConfigurer::disable).requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/actuator/prometheus")
                        .permitAll().anyRequest().authenticated())
                .build();
    }

    @Bean
    AuthorizationServerSettings addresses(AuthorizationSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer().toString()).build();
    }

    /** For the API and not for the client itself, and with the client's name where RFC 9068 has it. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(AuthorizationSettings settings) {
        return context -> context.getClaims().audience(List.of(settings.audience())).claim("client_id",
                context.getRegisteredClient().getClientId());
    }
}

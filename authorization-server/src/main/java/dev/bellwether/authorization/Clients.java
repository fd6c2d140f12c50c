package dev.bellwether.authorization;

import java.util.Map.Entry;

import dev.bellwether.access.Scope;
import dev.bellwether.authorization.AuthorizationSettings.Client;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: programs, each by its own id and secret. */
@Configuration(proxyBeanMethods = false)
class Clients {

    @Bean
    PasswordEncoder encoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    RegisteredClientRepository registered(AuthorizationSettings settings, PasswordEncoder encoder) {
        var secrets = new Secrets(settings.directory().resolve("secrets"));
        return new InMemoryRegisteredClientRepository(settings.clients().entrySet().stream()
                .map(each -> registered(each, secrets, encoder, settings)).toList());
    }

    private static RegisteredClient registered(Entry<String, Client> told, Secrets secrets, PasswordEncoder encoder,
            AuthorizationSettings settings) {
        var id = told.getKey();
        var client = told.getValue();
        return RegisteredClient.withId(id).clientId(id).clientSecret(encoder.encode(secrets.of(id, client.secret())))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> client.scopes().stream().map(Scope::key).forEach(scopes::add))
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(settings.lifetime()).build()).build();
    }
}

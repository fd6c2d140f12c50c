package dev.bellwether.access;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * Whether a token counts, by Spring Boot's properties of a resource server. The issuer is first asked when the first token comes. What
 * a token says is remembered for a minute, as checking a signature costs more than all else of a small answer; that it is not over is
 * looked at each time.
 */
public final class TokenCheck implements JwtDecoder {

    private static final int REMEMBERED = 5_000;
    private static final Duration FOR = Duration.ofMinutes(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final Cache<String, Jwt> known = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(FOR).build();
    private final JwtTimestampValidator time = new JwtTimestampValidator();
    private final JwtDecoder decoder;

    /** @param properties at least the issuer or the address of its keys */
    public TokenCheck(OAuth2ResourceServerProperties.Jwt properties, Clock clock) {
        var rest = rest(clock);
        time.setClock(clock);
        this.decoder = new SupplierJwtDecoder(() -> decoder(properties, rest));
    }

    /** What a token says that was checked within the last minute, without any waiting. */
    public Optional<Jwt> remembered(String token) {
        return Optional.ofNullable(known.getIfPresent(token)).filter(jwt -> !time.validate(jwt).hasErrors());
    }

    /**
     * What it says; may wait for the issuer.
     *
     * @throws org.springframework.security.oauth2.jwt.BadJwtException if it does not count
     * @throws JwtException                                            if that cannot be told
     */
    @Override
    public Jwt decode(String token) {
        return remembered(token).orElseGet(() -> checked(token));
    }

    private Jwt checked(String token) {
        try {
            var jwt = decoder.decode(token);
            known.put(token, jwt);
            return jwt;
        } catch (JwtDecoderInitializationException away) {
            throw new JwtException("The issuer does not answer", away);
        }
    }

    private static JwtDecoder decoder(OAuth2ResourceServerProperties.Jwt properties, RestTemplate rest) {
        var builder = properties.getJwkSetUri() == null
                ? NimbusJwtDecoder.withIssuerLocation(properties.getIssuerUri())
                : NimbusJwtDecoder.withJwkSetUri(properties.getJwkSetUri());
        var decoder = builder.restOperations(rest).jwsAlgorithms(all -> add(properties.getJwsAlgorithms(), all)).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(validators(properties)));
        return decoder;
    }

    private static List<OAuth2TokenValidator<Jwt>> validators(OAuth2ResourceServerProperties.Jwt properties) {
        var validators = new ArrayList<OAuth2TokenValidator<Jwt>>();
        if (properties.getIssuerUri() != null) {
            validators.add(new JwtIssuerValidator(properties.getIssuerUri()));
        }
        if (!properties.getAudiences().isEmpty()) {
            validators.add(new JwtClaimValidator<List<String>>(JwtClaimNames.AUD,
                    named -> named != null && named.stream().anyMatch(properties.getAudiences()::contains)));
        }
        return validators;
    }

    private static void add(List<String> names, Set<SignatureAlgorithm> algorithms) {
        names.stream().map(SignatureAlgorithm::from).forEach(algorithms::add);
    }

    private static RestTemplate rest(Clock clock) {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(TIMEOUT);
        requests.setReadTimeout(TIMEOUT);
        var rest = new RestTemplate(requests);
        rest.getInterceptors().add(new KeptAnswers(clock));
        return rest;
    }
}

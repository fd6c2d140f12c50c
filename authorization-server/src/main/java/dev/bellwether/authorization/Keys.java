package dev.bellwether.authorization;

import java.text.ParseException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key that tokens are signed with. It is kept, so that a token counts after a restart too. RSA, as checking is what happens most. */
@Configuration(proxyBeanMethods = false)
class Keys {

    private static final int BITS = 2048;

    @Bean
    JWKSource<SecurityContext> kept(AuthorizationSettings settings) throws ParseException {
        var file = new PrivateFile(settings.directory().resolve("keys.json"));
        return new ImmutableJWKSet<>(JWKSet.parse(file.orWrite(Keys::made)));
    }

    private static String made() {
        try {
            var key = new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256)
                    .generate();
            return new JWKSet(key).toString(false);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package dev.bellwether.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.bellwether.local.client.Credentials;

/** Makes tokens that have one thing wrong with them, if need be with the key that only the issuer should have. */
record Forger(RSAKey key, String issuer) {

    private static final Duration LONG = Duration.ofHours(1);

    /** @param client whose token names the issuer */
    static Forger of(JWKSet keys, Credentials client) throws Exception {
        var token = SignedJWT.parse(client.token().orElseThrow());
        return new Forger(keys.getKeys().getFirst().toRSAKey(), token.getJWTClaimsSet().getIssuer());
    }

    String sound() throws JOSEException {
        return signed(claims("admin").build());
    }

    String expired() throws JOSEException {
        return signed(claims("catalog:write").expirationTime(Date.from(Instant.now().minus(LONG))).build());
    }

    String early() throws JOSEException {
        return signed(claims("catalog:write").notBeforeTime(Date.from(Instant.now().plus(LONG))).build());
    }

    String ofAnotherIssuer() throws JOSEException {
        return signed(claims("catalog:write").issuer("https://issuer.example").build());
    }

    String forAnother() throws JOSEException {
        return signed(claims("catalog:write").audience("another-api").build());
    }

    String wronglySigned() throws JOSEException {
        var another = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
        return signed(claims("catalog:write").build(), JWSAlgorithm.RS256, new RSASSASigner(another));
    }

    String unsigned() {
        return new PlainJWT(claims("catalog:write").build()).serialize();
    }

    /** Who takes the algorithm from the token would check this by what everybody can read. */
    String confused() throws JOSEException {
        var everybodys = key.toPublicJWK().toRSAKey().toRSAPublicKey().getEncoded();
        return signed(claims("catalog:write").build(), JWSAlgorithm.HS256, new MACSigner(everybodys));
    }

    String altered() throws JOSEException {
        var parts = signed(claims("observations:write").build()).split("\\.");
        return parts[0] + "." + Base64URL.encode(claims("catalog:write").build().toString()) + "." + parts[2];
    }

    private JWTClaimsSet.Builder claims(String scope) {
        return new JWTClaimsSet.Builder().issuer(issuer).audience("bellwether").subject("mallory").claim("scope", scope)
                .issueTime(new Date()).expirationTime(Date.from(Instant.now().plus(LONG)));
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        return signed(claims, JWSAlgorithm.RS256, new RSASSASigner(key));
    }

    private String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
        token.sign(signer);
        return token.serialize();
    }
}

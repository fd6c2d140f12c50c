package dev.bellwether.benchmarks.gateway;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** An issuer for one run: a token as a client would bring it, and the key that it is verified with. */
final class Token {

    /** Who has issued it, as it says itself. */
    static final String ISSUER = "http://benchmark.invalid";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Duration VALID = Duration.ofHours(1);

    private final KeyPair keys;

    Token() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
    }

    /** The public key as a JSON Web Key Set. */
    String keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"1\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(number(key.getModulus()), number(key.getPublicExponent()));
    }

    /** A token for this subject. */
    String signed(String subject) throws GeneralSecurityException {
        var now = Instant.now();
        var text = text("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"1\"}") + "."
                + text("{\"iss\":\"%s\",\"sub\":\"%s\",\"aud\":[\"bellwether\"],\"scope\":\"catalog:write\",\"iat\":%d,\"exp\":%d}"
                        .formatted(ISSUER, subject, now.getEpochSecond(), now.plus(VALID).getEpochSecond()));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return text + "." + BASE64.encodeToString(signature.sign());
    }

    private static String text(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }
}

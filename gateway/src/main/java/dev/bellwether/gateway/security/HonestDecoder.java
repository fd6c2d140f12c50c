package dev.bellwether.gateway.security;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** Takes an issuer that was never reached for what it is: the token cannot be checked, and may count a moment later. */
record HonestDecoder(ReactiveJwtDecoder decoder) implements ReactiveJwtDecoder {

    @Override
    public Mono<Jwt> decode(String token) {
        return decoder.decode(token).onErrorMap(JwtDecoderInitializationException.class,
                away -> new JwtException("The issuer does not answer", away));
    }
}

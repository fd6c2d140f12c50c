package dev.bellwether.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.web.ErrorResponseException;

class RefusalsTest {

    private static final Need WRITE = new Need.Scoped(Scope.CATALOG_WRITE);

    @Test
    void whoHasNoTokenIsToldWhichScopeItMustHave() {
        var refusal = Refusals.unknown(new InsufficientAuthenticationException("no token"), WRITE);

        assertThat(refusal.getStatusCode().value()).isEqualTo(401);
        assertThat(challenge(refusal)).isEqualTo("Bearer scope=\"catalog:write\"");
    }

    @Test
    void aBadTokenIsToldWhatIsWrongWithItUnlessThatCannotStandInAHeader() {
        var refusal = Refusals.unknown(new InvalidBearerTokenException("Jwt expired"), new Need.Reading());
        var split = Refusals.unknown(new InvalidBearerTokenException("no \"algorithm\"\r\nX: y"), new Need.Reading());

        assertThat(refusal.getStatusCode().value()).isEqualTo(401);
        assertThat(challenge(refusal)).isEqualTo("Bearer error=\"invalid_token\", error_description=\"Jwt expired\"");
        assertThat(challenge(split)).isEqualTo("Bearer error=\"invalid_token\", error_description=\"Invalid token\"");
    }

    @Test
    void aTokenThatCannotBeCheckedIsNobodysFault() {
        var refusal = Refusals.unknown(new AuthenticationServiceException("refused connection"), WRITE);

        assertThat(refusal.getStatusCode().value()).isEqualTo(503);
        assertThat(refusal.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
        assertThat(challenge(refusal)).isNull();
    }

    @Test
    void aTokenThatAllowsTooLittleIsToldWhatItLacks() {
        var refusal = Refusals.forbidden(WRITE);

        assertThat(refusal.getStatusCode().value()).isEqualTo(403);
        assertThat(challenge(refusal)).startsWith("Bearer error=\"insufficient_scope\"").endsWith("scope=\"catalog:write\"");
        assertThat(refusal.getBody().getDetail()).contains("catalog:write");
    }

    private static String challenge(ErrorResponseException refusal) {
        return refusal.getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE);
    }
}

package dev.bellwether.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenError;
import org.springframework.web.ErrorResponseException;

/** How somebody is turned away: problem details, and the challenge of RFC 6750 in {@code WWW-Authenticate}. */
public final class Refusals {

    private static final String RETRY_SECONDS = "5";

    private Refusals() {}

    /** Without a token that counts: 401; 400 if the token is sent in a wrong way; 503 if nobody can say whether it counts. */
    public static ErrorResponseException unknown(AuthenticationException failure, Need need) {
        return switch (failure) {
            case AuthenticationServiceException away -> {
                var problem = problem(HttpStatus.SERVICE_UNAVAILABLE,
                        "The issuer of tokens does not answer, so the token cannot be checked.", away);
                problem.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
                yield problem;
            }
            case OAuth2AuthenticationException bad -> {
                var error = bad.getError();
                var status = error instanceof BearerTokenError bearer ? bearer.getHttpStatus() : HttpStatus.UNAUTHORIZED;
                var detail = Objects.requireNonNullElse(error.getDescription(), "The token does not count.");
                yield challenge(status, error.getErrorCode(), detail, need, bad);
            }
            default -> challenge(HttpStatus.UNAUTHORIZED, null, "This needs a token: Authorization: Bearer ...", need, failure);
        };
    }

    /** With a token that does not allow it: 403. */
    public static ErrorResponseException forbidden(Need need) {
        var detail = need instanceof Need.Scoped(var scope)
                ? "This needs the scope " + scope.key() + ", which the token does not have."
                : "The token does not allow this.";
        return challenge(HttpStatus.FORBIDDEN, "insufficient_scope", detail, need, null);
    }

    /** With a path or a header that no client sends by chance: 400. */
    public static ErrorResponseException malformed(Exception cause) {
        return problem(HttpStatus.BAD_REQUEST, "The path or a header holds what is not allowed there.", cause);
    }

    private static ErrorResponseException challenge(HttpStatus status, String code, String detail, Need need, Exception cause) {
        var parts = new ArrayList<String>();
        if (code != null) {
            parts.add("error=\"" + code + "\"");
            parts.add("error_description=\"" + detail + "\"");
        }
        if (need instanceof Need.Scoped(var scope)) {
            parts.add("scope=\"" + scope.key() + "\"");
        }
        var problem = problem(status, detail, cause);
        problem.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, header(parts));
        return problem;
    }

    private static String header(List<String> parts) {
        return parts.isEmpty() ? "Bearer" : "Bearer " + String.join(", ", parts);
    }

    private static ErrorResponseException problem(HttpStatus status, String detail, Exception cause) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), cause);
    }
}

package dev.bellwether.defaults.idempotency;

import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.bellwether.defaults.problem.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;

/** The key by which a caller names one request, whatever the number of times it is sent. */
public final class IdempotencyKey {

    /** The header that carries it. */
    public static final String HEADER = "Idempotency-Key";

    /** A string as in RFC 9651, or the same without quotes, as many clients send it. */
    private static final Pattern KEY = Pattern
            .compile("\"((?:[ !#-\\[\\]-~]|\\\\[\"\\\\]){1,255})\"|([A-Za-z0-9._:/+=~-]{1,255})");

    private IdempotencyKey() {}

    /**
     * What a request is kept under: made of client, method, path and key, in 64 hexadecimal digits. Empty without the header.
     *
     * @throws InvalidInput if the header is not one key
     */
    static Optional<String> scope(HttpServletRequest request) {
        return key(request).map(key -> {
            var client = request.getUserPrincipal() == null ? "" : request.getUserPrincipal().getName();
            return HexFormat.of()
                    .formatHex(new Fingerprint(client, request.getMethod(), request.getRequestURI(), key).digest());
        });
    }

    /** The id of a thing that this request makes: the same each time that it is sent with its key; by chance if it has none. */
    public static String identity(HttpServletRequest request) {
        return scope(request).map(scope -> UUID.nameUUIDFromBytes(HexFormat.of().parseHex(scope))).orElseGet(UUID::randomUUID)
                .toString();
    }

    private static Optional<String> key(HttpServletRequest request) {
        var sent = Collections.list(request.getHeaders(HEADER));
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        var key = KEY.matcher(sent.getFirst().strip());
        if (sent.size() > 1 || !key.matches()) {
            throw new InvalidInput("/" + HEADER, "must be one key of 1 to 255 characters, such as \"8e03978e-40d5-43dd-bc93\"");
        }
        return Optional.of(key.group(1) == null ? key.group(2) : key.group(1));
    }
}

package dev.bellwether.gateway.assistant;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityValidator;
import io.modelcontextprotocol.spec.HttpHeaders;
import io.modelcontextprotocol.spec.ProtocolVersions;

/** Refuses web pages of other origins (403) and versions of the protocol that are not spoken here (400). */
final class Admission implements ServerTransportSecurityValidator {

    private static final Set<String> SPOKEN = Set.of(ProtocolVersions.MCP_2025_03_26, ProtocolVersions.MCP_2025_06_18,
            ProtocolVersions.MCP_2025_11_25);

    private final ServerTransportSecurityValidator origins;

    Admission(List<String> allowed) {
        this.origins = DefaultServerTransportSecurityValidator.builder().allowedOrigins(allowed).build();
    }

    @Override
    public void validateHeaders(Map<String, List<String>> headers) throws ServerTransportSecurityException {
        origins.validateHeaders(headers);
        for (var header : headers.entrySet()) {
            if (header.getKey().equalsIgnoreCase(HttpHeaders.PROTOCOL_VERSION) && !SPOKEN.containsAll(header.getValue())) {
                throw new ServerTransportSecurityException(400, "Versions of the protocol spoken here: " + SPOKEN);
            }
        }
    }
}

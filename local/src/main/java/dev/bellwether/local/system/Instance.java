package dev.bellwether.local.system;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

/**
 * What runs on a data directory, for other commands to find.
 *
 * @param launcher the process id of the launcher
 * @param url      the gateway's
 */
public record Instance(long launcher, String url, List<Entry> parts) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * One part.
     *
     * @param health the port at which its health is asked
     */
    public record Entry(Part part, int port, int health, long pid) {}

    /** Where its tokens come from. */
    public URI issuer() {
        return parts.stream().filter(each -> each.part() == Part.AUTHORIZATION).findFirst().map(Entry::port).map(Ports::issuer)
                .orElseThrow(() -> new IllegalStateException("the authorization server does not run"));
    }

    /** Whether that is its gateway, by whatever name this machine calls itself. */
    public boolean answersAt(URI gateway) {
        return List.of("127.0.0.1", "localhost").contains(gateway.getHost()) && gateway.getPort() == URI.create(url).getPort();
    }

    void write(DataDirectory data) throws IOException {
        Files.write(data.instance(), JSON.writeValueAsBytes(this));
    }

    /** The instance that runs on the directory; empty if none does, whatever a killed one has left behind. */
    public static Optional<Instance> on(DataDirectory data) throws IOException {
        if (!Files.exists(data.instance())) {
            return Optional.empty();
        }
        var free = data.lock();
        if (free.isPresent()) {
            free.get().close();
            return Optional.empty();
        }
        return Optional.of(JSON.readValue(Files.readAllBytes(data.instance()), Instance.class));
    }
}

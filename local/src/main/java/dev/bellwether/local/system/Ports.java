package dev.bellwether.local.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The ports of one run, all on the loopback address; only the gateway's is chosen by the user. */
record Ports(Map<Part, Integer> ofParts, Map<Part, Integer> management, int brokerController) {

    /**
     * @param gateway 0 for any
     * @param issuer  where the authorization server's is noted
     */
    static Ports choose(int gateway, Path issuer) throws IOException {
        // All are held until the last is chosen, so none is given twice.
        var held = new ArrayList<ServerSocket>();
        try {
            var ports = new EnumMap<Part, Integer>(Part.class);
            var management = new EnumMap<Part, Integer>(Part.class);
            for (var part : Part.values()) {
                held.add(switch (part) {
                    case GATEWAY -> hold(gateway);
                    case AUTHORIZATION -> holdIssuer(new IssuerPort(issuer));
                    default -> hold(0);
                });
                ports.put(part, held.getLast().getLocalPort());
            }
            for (var part : Part.applications()) {
                management.put(part, holdAny(held));
            }
            return new Ports(ports, management, holdAny(held));
        } finally {
            for (var socket : held) {
                socket.close();
            }
        }
    }

    private static int holdAny(List<ServerSocket> held) throws IOException {
        held.add(hold(0));
        return held.getLast().getLocalPort();
    }

    private static ServerSocket holdIssuer(IssuerPort noted) throws IOException {
        var port = noted.kept().orElseGet(IssuerPort::any);
        while (true) {
            try {
                var held = hold(port);
                noted.keep(port);
                return held;
            } catch (StartFailed.PortTaken taken) {
                port = IssuerPort.any();
            }
        }
    }

    private static ServerSocket hold(int port) throws IOException {
        var socket = new ServerSocket();
        try {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException taken) {
            socket.close();
            throw new StartFailed.PortTaken(port);
        }
    }

    int of(Part part) {
        return ofParts.get(part);
    }

    /** Where a part tells its health: an application at its management port, the others by answering at all. */
    int health(Part part) {
        return management.getOrDefault(part, of(part));
    }

    String address(Part part) {
        return "127.0.0.1:" + of(part);
    }

    /** What tokens name as their issuer. */
    static URI issuer(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}

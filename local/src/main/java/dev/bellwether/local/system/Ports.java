package dev.bellwether.local.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;

/** The ports of one run, all on the loopback address; only the gateway's is chosen by the user. */
record Ports(Map<Part, Integer> ofParts, int brokerController) {

    static Ports choose(int gateway) throws IOException {
        var held = new ArrayList<ServerSocket>();
        try {
            // All are held until the last is chosen, so none is given twice.
            var ports = new EnumMap<Part, Integer>(Part.class);
            for (var part : Part.values()) {
                held.add(part == Part.GATEWAY ? hold(gateway) : hold(0));
                ports.put(part, held.getLast().getLocalPort());
            }
            held.add(hold(0));
            return new Ports(ports, held.getLast().getLocalPort());
        } finally {
            for (var socket : held) {
                socket.close();
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

    String address(Part part) {
        return "127.0.0.1:" + of(part);
    }
}

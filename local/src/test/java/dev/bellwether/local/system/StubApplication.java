package dev.bellwether.local.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;

import com.sun.net.httpserver.HttpServer;

/** What a service is to the launcher: a main class with a health endpoint at its management port. */
final class StubApplication {

    private StubApplication() {}

    public static void main(String[] arguments) throws IOException {
        var port = Arrays.stream(arguments).filter(each -> each.startsWith("--management.server.port=")).findFirst()
                .orElseThrow();
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port.split("=")[1]));
        var server = HttpServer.create(address, 0);
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}

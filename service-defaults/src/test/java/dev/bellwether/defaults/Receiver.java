package dev.bellwether.defaults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** What takes webhooks, on this machine. */
public final class Receiver implements AutoCloseable {

    private final List<Posted> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final String address;
    private volatile int status = 204;
    private volatile Map<String, String> headers = Map.of();

    /** What was posted. */
    public record Posted(String path, Headers headers, String body) {

        /** The first of that name; null if there is none. */
        public String header(String name) {
            return headers.getFirst(name);
        }
    }

    /** On a free port of the loopback address, answering 204. */
    public Receiver() {
        this("127.0.0.1");
    }

    /** On a free port of that address, answering 204. */
    public Receiver(String address) {
        this.address = address;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral(address), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    /** With this from now on. */
    public void answers(int next) {
        answers(next, Map.of());
    }

    /** With this and these headers from now on. */
    public void answers(int next, Map<String, String> also) {
        headers = also;
        status = next;
    }

    /** Where it listens. */
    public String url() {
        return "http://" + address + ":" + server.getAddress().getPort() + "/hook";
    }

    /** All that was posted, the oldest first. */
    public List<Posted> received() {
        return received;
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        received.add(new Posted(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body));
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package dev.bellwether.local.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** An API that gives the answers it was told, the last one for ever, and remembers what it was asked. */
public final class StubApi implements AutoCloseable {

    private final HttpServer server;
    private final int status;
    private final Deque<String> answers;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public StubApi(int status, String... answers) throws IOException {
        this.status = status;
        this.answers = new ArrayDeque<>(List.of(answers));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + headers.getFirst("Content-Type") + " "
                + headers.getFirst("Content-Encoding") + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var body = (answers.size() > 1 ? answers.removeFirst() : answers.getFirst()).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<String> requests() {
        return requests;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package dev.bellwether.gateway;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import io.netty.channel.ChannelOption;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A service as the gateway sees it: a real HTTP server that answers as told, can go away and come back on its port. */
public final class StubService {

    /** How it answers. */
    public interface Behaviour {
        /** Answers one request. */
        Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response);
    }

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private volatile Behaviour behaviour;
    private DisposableServer server = start(0);

    private DisposableServer start(int port) {
        return HttpServer.create().host("127.0.0.1").port(port).channelGroup(connections).handle((request, response) -> {
            requests.add(request.method() + " " + request.uri());
            return behaviour.answer(request, response);
        }).bindNow(Duration.ofSeconds(5));
    }

    public void answers(Behaviour told) {
        behaviour = told;
    }

    public void answersJson(int status, String body) {
        answers((_, response) -> response.status(status).header("Content-Type", "application/json").sendString(Mono.just(body)));
    }

    public void neverAnswers() {
        answers((_, _) -> Mono.never());
    }

    /** Reads what is sent and resets the connection without an answer. */
    public void hangsUp() {
        answers((request, response) -> request.receive()
                .then(Mono.fromRunnable(() -> response.withConnection(StubService::reset))));
    }

    /** Does so once, and answers the next request. */
    public void hangsUpOnce(String body) {
        var first = new AtomicBoolean(true);
        answers((request, response) -> first.getAndSet(false)
                ? request.receive().then(Mono.fromRunnable(() -> response.withConnection(StubService::reset)))
                : response.header("Content-Type", "application/json").sendString(Mono.just(body)));
    }

    private static void reset(Connection connection) {
        connection.channel().config().setOption(ChannelOption.SO_LINGER, 0);
        connection.channel().close();
    }

    public void goesAway() {
        server.channel().close().awaitUninterruptibly();
        connections.close().awaitUninterruptibly();
    }

    public void comesBack() {
        if (server.isDisposed()) {
            server = start(server.port());
        }
    }

    /** What it was asked since the last call of {@link #forget()}, such as {@code GET /api/trends/hugo}. */
    public List<String> requests() {
        return requests;
    }

    public void forget() {
        requests.clear();
    }

    public String url() {
        return "http://127.0.0.1:" + server.port();
    }
}

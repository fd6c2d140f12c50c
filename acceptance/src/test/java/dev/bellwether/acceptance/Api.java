package dev.bellwether.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.local.client.Credentials;
import tools.jackson.databind.JsonNode;

/** The gateway's API, as any client sees it. */
final class Api {

    static final String JSON = "application/json";
    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";
    static final String MERGE_PATCH = "application/merge-patch+json";

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI gateway;
    private final Credentials credentials;

    Api(URI gateway, Credentials credentials) {
        this.gateway = gateway;
        this.credentials = credentials;
    }

    /** The same API, for somebody else. */
    Api as(Credentials others) {
        return new Api(gateway, others);
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    Answer post(String path, String type, String body, String... headers) {
        return send("POST", path, BodyPublishers.ofString(body), with("Content-Type", type, headers));
    }

    Answer post(String path, String type, byte[] body, String... headers) {
        return send("POST", path, BodyPublishers.ofByteArray(body), with("Content-Type", type, headers));
    }

    Answer put(String path, String body, String... headers) {
        return send("PUT", path, BodyPublishers.ofString(body), with("Content-Type", JSON, headers));
    }

    Answer patch(String path, String body, String... headers) {
        return send("PATCH", path, BodyPublishers.ofString(body), with("Content-Type", MERGE_PATCH, headers));
    }

    Answer delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    /** The lines of an answer that goes on; close it to leave. */
    Stream<String> stream(String path, String... headers) {
        var request = HttpRequest.newBuilder(gateway.resolve(path)).header("Accept", "text/event-stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            authorize(request);
            return http.send(request.build(), BodyHandlers.ofLines()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All items of a collection, page by page. */
    List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = get(path + (path.contains("?") ? "&" : "?") + "limit=200" + cursor).expect(200).json();
            page.path("items").forEach(items::add);
            cursor = page.path("nextCursor").isString() ? "&cursor=" + page.path("nextCursor").asString() : null;
        } while (cursor != null);
        return items;
    }

    private Answer send(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofMinutes(2)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            authorize(request);
            return new Answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void authorize(HttpRequest.Builder request) throws IOException, InterruptedException {
        credentials.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
    }

    private static String[] with(String name, String value, String... headers) {
        var all = new ArrayList<>(List.of(name, value));
        all.addAll(List.of(headers));
        return all.toArray(String[]::new);
    }
}

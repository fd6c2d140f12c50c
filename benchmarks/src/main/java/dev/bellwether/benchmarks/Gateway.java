package dev.bellwether.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

import dev.bellwether.local.Waiting;
import dev.bellwether.local.client.Credentials;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API, as any client uses it. */
final class Gateway {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Waiting NAMES = new Waiting(Duration.ofMillis(500), Duration.ofMinutes(2));

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI url;
    private final Credentials credentials;

    Gateway(URI url, Credentials credentials) {
        this.url = url;
        this.credentials = credentials;
    }

    /** What is found; a missing node if there is nothing, or nothing yet, or no answer in time. */
    JsonNode get(String path) {
        return send(HttpRequest.newBuilder(url.resolve(path)).GET(), Set.of(404, 503, 504));
    }

    JsonNode post(String path, String mediaType, String body) {
        return send(HttpRequest.newBuilder(url.resolve(path)).header("Content-Type", mediaType)
                .POST(BodyPublishers.ofString(body)), Set.of());
    }

    /** A bulk body in which nothing is wrong; sent again as long as its technologies are not known everywhere yet. */
    void load(String path, String mediaType, String body) {
        if (!NAMES.until(() -> loaded(path, post(path, mediaType, body)))) {
            throw new IllegalStateException(path + " does not know the technologies");
        }
    }

    private static boolean loaded(String path, JsonNode report) {
        var first = report.path("rejects").path(0);
        if (!first.isMissingNode() && !first.path("pointer").asString().equals("/technology")) {
            throw new IllegalStateException(path + " refused " + first);
        }
        return first.isMissingNode();
    }

    private JsonNode send(HttpRequest.Builder request, Set<Integer> nothing) {
        try {
            credentials.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
            var answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (nothing.contains(answer.statusCode())) {
                return JSON.missingNode();
            }
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.request().method() + " " + answer.uri() + " answers " + answer.statusCode()
                        + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

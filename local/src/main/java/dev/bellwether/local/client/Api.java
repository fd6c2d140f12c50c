package dev.bellwether.local.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The gateway's bulk API, used as any client would. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI url;
    private final Credentials credentials;

    /** @param url of the gateway */
    public Api(URI url, Credentials credentials) {
        this.url = url;
        this.credentials = credentials;
    }

    /** Imports a file; it is streamed, and may be large. */
    public Report send(BulkFile file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(url.resolve("/api/" + file.collection().key()))
                .header("Content-Type", file.contentType())
                .POST(BodyPublishers.ofInputStream(() -> open(file.path())));
        if (file.isCompressed()) {
            request.header("Content-Encoding", "gzip");
        }
        try (var answer = answer(request)) {
            return JSON.readValue(answer, Report.class);
        }
    }

    /** Exports all technologies in a media type; the caller closes the stream. */
    public InputStream export(String mediaType) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(url.resolve("/api/technologies")).header("Accept", mediaType));
    }

    private InputStream answer(HttpRequest.Builder builder) throws IOException, InterruptedException {
        credentials.token().ifPresent(token -> builder.header("Authorization", "Bearer " + token));
        var request = builder.build();
        var response = exchange(request);
        if (response.statusCode() == 200) {
            return response.body();
        }
        try (var body = response.body()) {
            throw new ApiFailed("%s %s answers %d: %s".formatted(request.method(), request.uri(), response.statusCode(),
                    new String(body.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    private HttpResponse<InputStream> exchange(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (ConnectException unreachable) {
            throw new ApiFailed("Nobody answers at " + url + ". Is Bellwether running there? See ./bellwether status.");
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

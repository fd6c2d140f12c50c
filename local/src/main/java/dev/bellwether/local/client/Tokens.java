package dev.bellwether.local.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.bellwether.local.system.DataDirectory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the authorization server for tokens by client credentials, and keeps one until shortly before it ends. */
public final class Tokens implements Credentials {

    /** The client that may do everything. */
    public static final String OPERATOR = "operator";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration BEFORE_IT_ENDS = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final String client;
    private final String secret;
    private final Collection<String> scopes;
    private String token;
    private long ends;

    private Tokens(URI server, String client, String secret, Collection<String> scopes) {
        this.server = server;
        this.client = client;
        this.secret = secret;
        this.scopes = List.copyOf(scopes);
    }

    /** Of any server; without scopes all that the client has. */
    public static Tokens of(URI server, String client, String secret, Collection<String> scopes) {
        return new Tokens(server, client, secret, scopes);
    }

    /** Of a local system's server, with the secret that is kept with its data. */
    public static Tokens of(URI server, DataDirectory data, String client, Collection<String> scopes) throws IOException {
        return of(server, client, data.secret(client)
                .orElseThrow(() -> new ApiFailed("There is no client '" + client + "': no secret of it in " + data.path())),
                scopes);
    }

    @Override
    public synchronized Optional<String> token() throws IOException, InterruptedException {
        if (token == null || System.nanoTime() - ends > 0) {
            fetch();
        }
        return Optional.of(token);
    }

    private void fetch() throws IOException, InterruptedException {
        var basic = Base64.getEncoder()
                .encodeToString((encoded(client) + ":" + encoded(secret)).getBytes(StandardCharsets.UTF_8));
        var form = "grant_type=client_credentials" + (scopes.isEmpty() ? "" : "&scope=" + encoded(String.join(" ", scopes)));
        var request = HttpRequest.newBuilder(server.resolve("/oauth2/token")).header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
        var asked = System.nanoTime();
        var answer = read(request);
        token = answer.path("access_token").asString();
        ends = asked + Duration.ofSeconds(answer.path("expires_in").asLong()).minus(BEFORE_IT_ENDS).toNanos();
    }

    private JsonNode read(HttpRequest request) throws IOException, InterruptedException {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new ApiFailed("%s gives no token to '%s': %s".formatted(request.uri(), client, response.body()));
            }
            return JSON.readTree(response.body());
        } catch (ConnectException unreachable) {
            throw new ApiFailed("Nobody answers at " + server + ". Is Bellwether running there? See ./bellwether status.");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package dev.bellwether.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Listens to server-sent events as a browser does. */
public final class StreamClient implements AutoCloseable {

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final Stream<String> lines;
    private volatile String id;
    private String type;
    private String data;

    /** One event. */
    public record Event(String id, String type, String data) {}

    private StreamClient(Stream<String> lines) {
        this.lines = lines;
        Thread.ofVirtual().start(this::read);
    }

    /** Opens a stream; {@code lastEventId} may be null. */
    public static StreamClient open(URI uri, String lastEventId) {
        var request = HttpRequest.newBuilder(uri).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofLines());
            assertThat(response.statusCode()).isEqualTo(200);
            return new StreamClient(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try {
            lines.forEach(this::take);
        } catch (UncheckedIOException e) {
            id = id == null ? e.getMessage() : id;
        }
    }

    private void take(String line) {
        if (line.startsWith("id:")) {
            id = line.substring(3).strip();
        } else if (line.startsWith("event:")) {
            type = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
            data = line.substring(5).strip();
        } else if (line.isEmpty()) {
            if (data != null) {
                events.add(new Event(id, type, data));
            }
            type = null;
            data = null;
        }
    }

    /** Until the stream has said where it begins. */
    public void awaitId() {
        await().until(() -> id != null);
    }

    /** The event with that number, from 1. */
    public Event awaitEvent(int number) {
        await().until(() -> events.size() >= number);
        return events.get(number - 1);
    }

    /** All events so far. */
    public List<Event> events() {
        return events;
    }

    @Override
    public void close() {
        lines.close();
    }
}

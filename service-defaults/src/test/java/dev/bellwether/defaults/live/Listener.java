package dev.bellwether.defaults.live;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A client that keeps what it is sent, may take its time, and may leave. */
final class Listener extends SseEmitter {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch hold = new CountDownLatch(0);
    private volatile boolean gone;
    volatile boolean completed;

    @Override
    public void send(SseEventBuilder event) throws IOException {
        try {
            hold.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (gone) {
            throw new IOException("gone");
        }
        heard.add(event.build().stream().map(part -> part.getData().toString()).collect(Collectors.joining()));
    }

    @Override
    public void complete() {
        completed = true;
    }

    void stopReading() {
        hold = new CountDownLatch(1);
    }

    void readOn() {
        hold.countDown();
    }

    void leave() {
        gone = true;
    }

    /** The data of the events so far. */
    List<String> events() {
        return heard.stream().filter(text -> text.contains("data:")).map(text -> field(text, "data:")).toList();
    }

    long beats() {
        return heard.stream().filter(text -> text.contains(":here")).count();
    }

    /** The ids so far, those of beats too. */
    List<String> ids() {
        return heard.stream().map(text -> field(text, "id:")).toList();
    }

    /** How many events had come when it was told that id. */
    List<String> eventsUpTo(String id) {
        var upTo = heard.subList(0, ids().indexOf(id) + 1);
        return upTo.stream().filter(text -> text.contains("data:")).map(text -> field(text, "data:")).toList();
    }

    void awaitEvents(int number) {
        await().until(() -> events().size() >= number);
    }

    void awaitBeats(int number) {
        await().until(() -> beats() >= number);
    }

    private static String field(String text, String name) {
        return text.lines().filter(line -> line.startsWith(name)).findFirst().orElseThrow().substring(name.length());
    }
}

package dev.bellwether.benchmarks.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import dev.bellwether.local.Waiting;

/** Many listeners in one thread, which costs next to nothing itself. */
final class Subscribers implements AutoCloseable {

    private static final Waiting PATIENCE = new Waiting(Duration.ofMillis(100), Duration.ofMinutes(1));
    private static final int STEP = 100;

    private final List<SocketChannel> channels = new ArrayList<>();
    private final Selector selector = Selector.open();
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private volatile boolean closed;

    private Subscribers() throws IOException {
        Thread.ofPlatform().name("subscribers").daemon().start(this::listen);
    }

    /** Opens that many streams, and waits until each has heard its first beat. */
    static Subscribers open(URI url, int number) throws IOException {
        var subscribers = new Subscribers();
        for (var opened = 0; opened < number; opened += STEP) {
            for (var each = opened; each < Math.min(number, opened + STEP); each++) {
                subscribers.connect(url);
            }
            subscribers.await(Math.min(number, opened + STEP));
        }
        return subscribers;
    }

    private void connect(URI url) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress(url.getHost(), url.getPort()));
        channel.write(StandardCharsets.US_ASCII.encode("GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/event-stream\r\n\r\n"
                .formatted(url.getPath(), url.getAuthority())));
        channel.configureBlocking(false);
        channels.add(channel);
        selector.wakeup();
        channel.register(selector, SelectionKey.OP_READ, new AtomicLong());
    }

    private void await(int number) {
        if (!PATIENCE.until(() -> served.get() >= number) || lost.get() > 0) {
            throw new IllegalStateException(
                    "Of %d streams %d were served and %d were lost".formatted(number, served.get(), lost.get()));
        }
    }

    private void listen() {
        var buffer = ByteBuffer.allocate(1 << 16);
        try {
            while (!closed) {
                selector.select(key -> read(key, buffer), 100);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(SelectionKey key, ByteBuffer buffer) {
        try {
            var count = ((SocketChannel) key.channel()).read(buffer.clear());
            if (count < 0) {
                lose(key);
            } else if (buffer.flip().limit() > 0) {
                hear(key, StandardCharsets.US_ASCII.decode(buffer).toString(), count);
            }
        } catch (IOException _) {
            lose(key);
        }
    }

    private void hear(SelectionKey key, String text, int count) {
        bytes.addAndGet(count);
        if (text.contains("id:") && ((AtomicLong) key.attachment()).getAndIncrement() == 0) {
            served.incrementAndGet();
        }
    }

    private void lose(SelectionKey key) {
        key.cancel();
        lost.incrementAndGet();
    }

    /** Bytes heard so far by all of them. */
    long bytes() {
        return bytes.get();
    }

    /** Streams that have ended, which none should. */
    int lost() {
        return lost.get();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        for (var channel : channels) {
            channel.close();
        }
        selector.close();
    }
}

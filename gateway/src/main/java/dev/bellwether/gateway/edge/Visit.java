package dev.bellwether.gateway.edge;

import java.util.concurrent.atomic.AtomicLong;

/** What becomes known of a request while it is answered. Its parts are written by one thread at a time. */
final class Visit {

    private final long began = System.nanoTime();
    private final AtomicLong bytes = new AtomicLong();
    private volatile String client;

    void count(int sent) {
        bytes.addAndGet(sent);
    }

    void by(String name) {
        client = name;
    }

    long bytes() {
        return bytes.get();
    }

    String client() {
        return client;
    }

    /** Since it began. */
    long micros() {
        return (System.nanoTime() - began) / 1_000;
    }
}

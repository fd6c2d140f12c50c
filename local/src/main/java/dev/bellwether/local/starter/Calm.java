package dev.bellwether.local.starter;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;

import dev.bellwether.local.Waiting;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Waits until all that was put in has come out: nobody writes and nobody reads for a while. */
public record Calm(String broker) {

    private static final Duration UNCHANGED = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Whether it became calm in that time. */
    public boolean await(Duration atMost) throws InterruptedException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
            var last = new AtomicReference<>(Traffic.of(admin));
            return new Waiting(PAUSE, atMost).during(UNCHANGED, () -> {
                var now = Traffic.of(admin);
                return now.equals(last.getAndSet(now));
            });
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the broker does not say how far it is", failed.getCause());
        }
    }
}

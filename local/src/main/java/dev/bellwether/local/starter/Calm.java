package dev.bellwether.local.starter;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Waits until all that was put in has come out: nobody writes and nobody reads for a while. */
public record Calm(String broker) {

    private static final Duration UNCHANGED = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Whether it became calm in that time. */
    public boolean await(Duration atMost) throws InterruptedException {
        var giveUp = System.nanoTime() + atMost.toNanos();
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
            var last = Traffic.of(admin);
            var since = System.nanoTime();
            while (System.nanoTime() < giveUp) {
                Thread.sleep(PAUSE);
                var now = Traffic.of(admin);
                if (!now.equals(last)) {
                    since = System.nanoTime();
                }
                if (System.nanoTime() - since > UNCHANGED.toNanos()) {
                    return true;
                }
                last = now;
            }
            return false;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the broker does not say how far it is", failed.getCause());
        }
    }
}

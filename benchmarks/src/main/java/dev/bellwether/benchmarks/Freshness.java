package dev.bellwether.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import dev.bellwether.local.Waiting;

/** Single observations at a steady rate, each correcting the newest value of another technology: how long until it shows. */
record Freshness(Gateway gateway, Workload workload, int round, double perSecond) {

    private static final Waiting VISIBLE = new Waiting(Duration.ofMillis(100), Duration.ofMinutes(2));

    /**
     * From the answer 202 on.
     *
     * @param series  until {@code /series} shows it
     * @param ranking until the trend that the ranking reads is made of it
     * @param lost    observations that did not show within two minutes
     */
    record Times(Quantiles series, Quantiles ranking, int lost) {}

    Times measure(int samples) throws InterruptedException {
        var series = new ConcurrentLinkedQueue<Double>();
        var ranking = new ConcurrentLinkedQueue<Double>();
        var order = order();
        try (var clock = Executors.newSingleThreadScheduledExecutor();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < samples; i++) {
                int technology = order.get(i % order.size());
                int sample = i;
                clock.schedule(() -> threads.submit(() -> watch(technology, sample, series, ranking)),
                        Math.round(i / perSecond * 1e9), TimeUnit.NANOSECONDS);
            }
            clock.shutdown();
            clock.awaitTermination(1, TimeUnit.DAYS);
        }
        return new Times(Quantiles.of(series), Quantiles.of(ranking), samples - ranking.size());
    }

    private List<Integer> order() {
        var order = new ArrayList<>(IntStream.range(0, workload.technologies()).boxed().toList());
        Collections.shuffle(order, new Random(2));
        return order;
    }

    private void watch(int technology, int sample, ConcurrentLinkedQueue<Double> series, ConcurrentLinkedQueue<Double> ranking) {
        int signal = sample % workload.signals();
        // Differs from all before; a technology that comes up again goes on from there.
        long value = workload.newest(round, technology, signal) + 1 + sample;
        gateway.post("/api/observations", "application/json",
                new Workload.Statement(Workload.slug(technology), Workload.signal(signal), workload.last(), value).ndjson());
        long accepted = System.nanoTime();
        if (VISIBLE.until(() -> newest(technology, signal) == value)) {
            series.add((System.nanoTime() - accepted) / 1e9);
        }
        if (VISIBLE.until(
                () -> Bulk.reading(gateway.get("/api/trends/" + Workload.slug(technology)), signal) == value)) {
            ranking.add((System.nanoTime() - accepted) / 1e9);
        }
    }

    private long newest(int technology, int signal) {
        var answer = gateway.get("/api/trends/" + Workload.slug(technology) + "/series?signal=" + Workload.signal(signal));
        return answer.path("items").path(0).path("points").valueStream().reduce((_, last) -> last)
                .map(point -> Math.round(point.path("value").asDouble())).orElse(-1L);
    }
}

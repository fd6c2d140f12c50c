package dev.bellwether.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import dev.bellwether.local.Waiting;
import tools.jackson.databind.JsonNode;

/** Many observations at once, until all of them are in the trends that the ranking reads. */
record Bulk(Gateway gateway, Workload workload, int clients) {

    private static final int SAMPLED = 40;
    private static final Waiting VISIBLE = new Waiting(Duration.ofMillis(100), Duration.ofMinutes(20));
    /** Seconds without a change. */
    private static final double STILL = 10;
    private static final Waiting SETTLED = new Waiting(Duration.ofSeconds(1), Duration.ofMinutes(20));

    /**
     * @param accepted seconds until the last body was answered for
     * @param visible  seconds until the last observation was in the trends
     * @param settled  seconds until ranks changed no more
     */
    record Times(double accepted, double visible, double settled) {}

    Times measure(int round, List<String> bodies, BodyFormat format) throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        post(bodies, format);
        double accepted = since(begun);
        var sample = sample();
        sample.forEach(technology -> {
            if (!VISIBLE.until(() -> shows(round, technology))) {
                throw new IllegalStateException(Workload.slug(technology) + " is not visible after " + VISIBLE.atMost());
            }
        });
        double visible = since(begun);
        return new Times(accepted, visible, settled(sample, begun));
    }

    private void post(List<String> bodies, BodyFormat format) throws InterruptedException, ExecutionException {
        var queue = new ConcurrentLinkedQueue<>(bodies);
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var all = IntStream.range(0, clients).mapToObj(_ -> threads.submit(() -> {
                for (var body = queue.poll(); body != null; body = queue.poll()) {
                    gateway.load("/api/observations", format.mediaType(), body);
                }
            })).toList();
            for (var one : all) {
                one.get();
            }
        }
    }

    /** The last in every body and some by chance. */
    private List<Integer> sample() {
        return IntStream.concat(IntStream.of(workload.technologies() - 1),
                new Random(1).ints(Math.min(SAMPLED, workload.technologies()), 0, workload.technologies())).boxed().distinct()
                .toList();
    }

    private boolean shows(int round, int technology) {
        var trend = trend(technology);
        return trend.path("rankOf").asInt() == workload.technologies()
                && IntStream.range(0, workload.signals()).allMatch(signal -> reading(trend,
                        signal) == workload.newest(round, technology, signal));
    }

    /** The newest value of a signal that a trend shows; -1 if it shows none. */
    static long reading(JsonNode trend, int signal) {
        return trend.path("readings").valueStream().filter(one -> one.path("signal").asString().equals(Workload.signal(signal)))
                .map(one -> Math.round(one.path("value").asDouble())).findFirst().orElse(-1L);
    }

    /** Seconds until the last change of any sampled technology's rank, after which there was none for a while. */
    private double settled(List<Integer> sample, long begun) {
        var last = new AtomicReference<List<Integer>>(List.of());
        var at = new AtomicLong(System.nanoTime());
        if (!SETTLED.until(() -> {
            var ranks = sample.stream().map(technology -> trend(technology).path("rank").asInt()).toList();
            if (!ranks.equals(last.getAndSet(ranks))) {
                at.set(System.nanoTime());
            }
            return since(at.get()) > STILL;
        })) {
            throw new IllegalStateException("ranks still change after " + SETTLED.atMost());
        }
        return (at.get() - begun) / 1e9;
    }

    private JsonNode trend(int technology) {
        return gateway.get("/api/trends/" + Workload.slug(technology));
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}

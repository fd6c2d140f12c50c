package dev.bellwether.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/** Many observations at once, until all of them are in the trends that the ranking reads. */
record Bulk(Gateway gateway, Workload workload, int clients) {

    private static final int SAMPLED = 40;
    private static final Waiting VISIBLE = new Waiting(Duration.ofMillis(100), Duration.ofMinutes(20));
    private static final Waiting SETTLED = new Waiting(Duration.ofSeconds(1), Duration.ofMinutes(20));

    /**
     * @param accepted seconds until the last body was answered for
     * @param visible  seconds until the last observation was in the trends
     * @param settled  seconds until the ranks of all agreed again
     */
    record Times(double accepted, double visible, double settled) {}

    Times measure(int round, List<String> bodies, BodyFormat format) throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        post(bodies, format);
        double accepted = since(begun);
        sample().forEach(technology -> {
            if (!VISIBLE.until(() -> shows(round, technology))) {
                throw new IllegalStateException(Workload.slug(technology) + " is not visible after " + VISIBLE.atMost());
            }
        });
        double visible = since(begun);
        settle();
        return new Times(accepted, visible, since(begun));
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
        var trend = gateway.get("/api/trends/" + Workload.slug(technology));
        return trend.path("rankOf").asInt() == workload.technologies()
                && IntStream.range(0, workload.signals()).allMatch(signal -> reading(trend,
                        signal) == workload.newest(round, technology, signal));
    }

    /** The newest value of a signal that a trend shows; -1 if it shows none. */
    static long reading(JsonNode trend, int signal) {
        return trend.path("readings").valueStream().filter(one -> one.path("signal").asString().equals(Workload.signal(signal)))
                .map(one -> Math.round(one.path("value").asDouble())).findFirst().orElse(-1L);
    }

    /** Waits until the ranking lists every technology with the rank of its place: then the ranks of all are of the same moment. */
    private void settle() {
        if (!SETTLED.until(this::settled)) {
            throw new IllegalStateException("the ranking's order and its ranks differ after " + SETTLED.atMost());
        }
    }

    private boolean settled() {
        int places = 0;
        var page = gateway.get("/api/trends?limit=200");
        while (true) {
            for (var item : page.path("items")) {
                if (item.path("rank").asInt() != ++places) {
                    return false;
                }
            }
            if (!page.path("nextCursor").isString()) {
                return places == workload.technologies();
            }
            page = gateway.get("/api/trends?limit=200&cursor=" + page.path("nextCursor").asString());
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}

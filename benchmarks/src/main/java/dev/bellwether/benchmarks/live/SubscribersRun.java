package dev.bellwether.benchmarks.live;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.bellwether.local.Waiting;
import dev.bellwether.local.system.DataDirectory;
import dev.bellwether.local.system.Directories;
import dev.bellwether.local.system.Home;
import dev.bellwether.local.system.Instance;
import dev.bellwether.local.system.LocalSystem;
import dev.bellwether.local.system.Part;
import dev.bellwether.local.system.Settings;
import dev.bellwether.local.system.Tuning;

/** The command: nobody, then listeners through the gateway, then as many through nginx to the same service, each for a while. */
final class SubscribersRun {

    private static final String STREAM = "/api/trends/stream";
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Waiting LEAVING = new Waiting(LOOK, Duration.ofMinutes(1));

    private final int listeners;
    private final int seconds;
    private final List<Measured> results = new ArrayList<>();

    private SubscribersRun(int listeners, int seconds) {
        this.listeners = listeners;
        this.seconds = seconds;
    }

    /** @param args how many listeners (1000 unless told), and for how many seconds each (60) */
    public static void main(String[] args) throws IOException, InterruptedException {
        var run = new SubscribersRun(args.length > 0 ? Integer.parseInt(args[0]) : 1000,
                args.length > 1 ? Integer.parseInt(args[1]) : 60);
        var directory = Files.createTempDirectory("bellwether-subscribers");
        var settings = new Settings(Home.find(), new DataDirectory(directory), 0, Tuning.THROUGHPUT, _ -> {});
        try (var system = LocalSystem.prepare(settings).start()) {
            run.measure(system, Instance.on(system.data()).orElseThrow());
        } finally {
            Directories.delete(directory);
        }
        run.print();
    }

    private void measure(LocalSystem system, Instance instance) throws IOException, InterruptedException {
        var service = entry(instance, Part.TREND);
        try (var nginx = Nginx.before(service.port())) {
            var pids = new LinkedHashMap<String, Long>();
            pids.put("gateway", entry(instance, Part.GATEWAY).pid());
            pids.put("nginx", nginx.pid());
            pids.put("trend-service", service.pid());
            // Once before it counts: what is loaded and compiled for the first stream is not the streams' cost.
            listen(system.url(), 1, 5, pids, null);
            listen(nginx.url(), 1, 5, pids, null);
            var quiet = Footprint.descriptors(service.pid());
            var nobody = listen(null, 0, seconds / 2, pids, null);
            listen(system.url(), listeners, seconds, pids, nobody);
            gone(service.pid(), quiet);
            var between = footprints(pids);
            listen(nginx.url(), listeners, seconds, pids, between);
        }
    }

    /** The service notices at the next beat of a stream that nobody takes it any more. */
    private void gone(long pid, long before) {
        if (!LEAVING.until(() -> Footprint.descriptors(pid) < before + listeners / 10)) {
            throw new IllegalStateException("The listeners do not leave");
        }
    }

    private static Instance.Entry entry(Instance instance, Part part) {
        return instance.parts().stream().filter(each -> each.part() == part).findFirst().orElseThrow();
    }

    /** What each process held after; noted only if it is known what it held without listeners, or there are none. */
    private Map<String, Footprint> listen(URI url, int number, int forSeconds, Map<String, Long> pids,
            Map<String, Footprint> without)
            throws IOException, InterruptedException {
        try (var subscribers = number == 0 ? null : Subscribers.open(url.resolve(STREAM), number)) {
            var before = new LinkedHashMap<String, Double>();
            pids.forEach((name, pid) -> before.put(name, Footprint.seconds(pid)));
            var start = System.nanoTime();
            var lost = new Waiting(LOOK, Duration.ofSeconds(forSeconds))
                    .until(() -> subscribers != null && subscribers.lost() > 0);
            var cores = new LinkedHashMap<String, Double>();
            var elapsed = (System.nanoTime() - start) / 1e9;
            pids.forEach((name, pid) -> cores.put(name, (Footprint.seconds(pid) - before.get(name)) / elapsed));
            var after = footprints(pids);
            if (lost) {
                throw new IllegalStateException(subscribers.lost() + " streams were lost");
            }
            if (number == 0 || without != null) {
                note(url, number, without == null ? after : without, after, cores);
            }
            return after;
        }
    }

    private static Map<String, Footprint> footprints(Map<String, Long> pids) throws IOException, InterruptedException {
        var footprints = new LinkedHashMap<String, Footprint>();
        for (var each : pids.entrySet()) {
            footprints.put(each.getKey(),
                    each.getKey().equals("nginx") ? Footprint.of(each.getValue()) : Footprint.ofJvm(each.getValue()));
        }
        return footprints;
    }

    private void note(URI url, int number, Map<String, Footprint> without, Map<String, Footprint> with,
            Map<String, Double> cores) {
        with.forEach(
                (name, footprint) -> results.add(Measured.between(name, number, without.get(name), footprint, cores.get(name))));
        System.out.printf(Locale.ROOT, "%d listeners%s%n", number, url == null ? "" : " at " + url);
    }

    private void print() {
        System.out.printf(Locale.ROOT,
                "%n| process | listeners | resident MB | heap MB | resident KB each | heap KB each | cores |%n|---|---|---|---|---|---|---|%n");
        results.forEach(
                each -> System.out.printf(Locale.ROOT, "| %s | %,d | %.0f | %.1f | %.1f | %.1f | %.4f |%n", each.process(),
                        each.listeners(), each.residentMegabytes(), each.heapMegabytes(), each.residentKilobytesEach(),
                        each.heapKilobytesEach(), each.cores()));
    }
}

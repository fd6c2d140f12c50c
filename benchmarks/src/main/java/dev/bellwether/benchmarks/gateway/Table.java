package dev.bellwether.benchmarks.gateway;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** All samples as Markdown: medians, spread, and each side's rate as a ratio to nginx's and to the bare proxy's in the same rounds. */
record Table(List<Sample> samples) {

    private static final String HEAD = """

        | %d connections | requests/s (rounds) | : nginx | : bare | p50 ms | p99 ms | p99 : bare | processor µs a request | failed |
        |---|---|---|---|---|---|---|---|---|
        """;

    String markdown() {
        var text = new StringBuilder();
        samples.stream().map(Sample::connections).distinct().forEach(connections -> {
            text.append(HEAD.formatted(connections));
            var these = samples.stream().filter(sample -> sample.connections() == connections).toList();
            these.stream().map(Sample::side).distinct().forEach(side -> text.append(row(side, these)));
        });
        return text.toString();
    }

    private static String row(String side, List<Sample> these) {
        var own = of(side, these);
        double rate = median(own, sample -> sample.wrk().perSecond());
        double p99 = median(own, sample -> sample.wrk().p99());
        return String.format(Locale.ROOT, "| %s | %,.0f (%,.0f–%,.0f) | %.2f | %.2f | %.2f | %.2f | %.2f | %.1f | %d |%n", side,
                rate,
                own.stream().mapToDouble(sample -> sample.wrk().perSecond()).min().orElseThrow(),
                own.stream().mapToDouble(sample -> sample.wrk().perSecond()).max().orElseThrow(),
                rate / median(of(GatewayRun.NGINX, these), sample -> sample.wrk().perSecond()),
                rate / median(of(GatewayRun.BARE, these), sample -> sample.wrk().perSecond()),
                median(own, sample -> sample.wrk().p50()), p99,
                p99 / median(of(GatewayRun.BARE, these), sample -> sample.wrk().p99()), median(own, Sample::cpuMicros),
                own.stream().mapToLong(sample -> sample.wrk().failed()).sum());
    }

    private static List<Sample> of(String side, List<Sample> these) {
        return these.stream().filter(sample -> sample.side().equals(side)).toList();
    }

    private static double median(List<Sample> samples, ToDoubleFunction<Sample> value) {
        var sorted = samples.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

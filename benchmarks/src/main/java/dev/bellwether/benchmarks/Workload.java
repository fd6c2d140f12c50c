package dev.bellwether.benchmarks;

import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is stated: monthly counts that grow or shrink by up to 2 % a month and scatter by more than Poisson does, so that everything that is
 * pooled over technologies changes with every one of them. The same numbers at every run.
 *
 * @param technologies how many
 * @param signals      how many; every second one is measured against a panel
 * @param months       per technology and signal
 * @param last         the newest month
 */
record Workload(int technologies, int signals, int months, YearMonth last) {

    private static final String SOURCE = "bench";
    private static final int PANEL = 20;
    private static final double SCATTER = 0.2;

    /** One source. */
    String source() {
        return "{\"id\":\"bench\",\"name\":\"Benchmark\"}\n";
    }

    /** Its signals, a line each. */
    String definitions() {
        var members = IntStream.range(0, Math.min(PANEL, technologies)).mapToObj(i -> '"' + slug(i) + '"')
                .collect(Collectors.joining(","));
        return IntStream.range(0, signals).mapToObj(signal -> """
            {"id":"%s","source":"bench","name":"Signal %d","unit":"posts","kind":"count","cadence":"month","momentum":true,\
            "levelWeight":1,"exposure":"%s","panel":{"version":1,"members":[%s],"period":"%s"}}
            """.formatted(signal(signal), signal, signal % 2 == 0 ? "none" : "panel", members, last.minusYears(1)))
                .collect(Collectors.joining());
    }

    /** The catalog, a line each. */
    String catalog() {
        return IntStream.range(0, technologies).mapToObj(
                i -> "{\"slug\":\"%s\",\"name\":\"Technology %d\",\"kind\":\"library\"}%n".formatted(slug(i), i))
                .collect(Collectors.joining());
    }

    static String slug(int technology) {
        return "technology-%05d".formatted(technology);
    }

    static String signal(int signal) {
        return SOURCE + ".signal-" + signal;
    }

    /** How many observations a round has. */
    int size() {
        return technologies * signals * months;
    }

    /** Observation number {@code index} of a round: month by month, all technologies and signals; every round corrects every value. */
    Statement statement(int round, int index) {
        int technology = index / signals % technologies;
        int signal = index % signals;
        int month = index / signals / technologies;
        return new Statement(slug(technology), signal(signal), last.minusMonths(months - 1L - month),
                value(round, technology, signal, month));
    }

    /** The newest value of a technology after a round. */
    long newest(int round, int technology, int signal) {
        return value(round, technology, signal, months - 1);
    }

    private long value(int round, int technology, int signal, int month) {
        var own = new SplittableRandom(31L * technology + signal);
        double mean = Math.exp(own.nextDouble(3, 8));
        double growth = own.nextDouble(-0.02, 0.02);
        var noise = new SplittableRandom(((round * 1_000L + month) * 100_000L + technology) * 100L + signal);
        return Math.max(1, Math.round(mean * Math.exp(growth * month + SCATTER * noise.nextGaussian())));
    }

    /** A month's value of a technology, as a line. */
    record Statement(String technology, String signal, YearMonth period, long value) {

        String ndjson() {
            return "{\"technology\":\"" + technology + "\",\"signal\":\"" + signal + "\",\"period\":\"" + period + "\",\"value\":"
                    + value + "}";
        }

        String csv() {
            return technology + "," + signal + "," + period + "," + value;
        }
    }

    /** A round cut into bodies of at most so many lines. */
    List<String> bodies(int round, int lines, BodyFormat format) {
        return IntStream.iterate(0, from -> from < size(), from -> from + lines).mapToObj(
                from -> format.body(IntStream.range(from, Math.min(size(), from + lines)).mapToObj(i -> statement(round, i))))
                .toList();
    }
}

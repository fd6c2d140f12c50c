package dev.bellwether.trend.burst.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import dev.bellwether.trend.burst.Batches;
import dev.bellwether.trend.burst.BurstMethod;
import dev.bellwether.trend.burst.Kleinberg;
import dev.bellwether.trend.burst.Kleinberg.Burst;
import dev.bellwether.trend.burst.RunLengths;
import dev.bellwether.trend.burst.RunLengths.Change;
import dev.bellwether.trend.burst.web.BurstAnswer.BurstPart;
import dev.bellwether.trend.burst.web.BurstAnswer.ChangePart;
import dev.bellwether.trend.burst.web.BurstAnswer.SignalPart;

/** Searches one signal's batches and words what was found. */
record Search(BurstMethod method, double s, double gamma) {

    /** A change is expected every 24 periods: two years of months. */
    private static final double HAZARD = 1 / 24.0;

    SignalPart in(String signal, Batches batches) {
        return method == BurstMethod.KLEINBERG ? bursts(signal, batches) : changes(signal, batches);
    }

    private SignalPart bursts(String signal, Batches of) {
        var found = Kleinberg.of(of.counts(), of.totals(), s, gamma);
        return part(signal, of, found.base(), found.bursts().stream().map(burst -> burst(burst, of)).toList(), null);
    }

    private static BurstPart burst(Burst burst, Batches of) {
        double count = sum(of.counts(), burst.start(), burst.end());
        double total = sum(of.totals(), burst.start(), burst.end());
        return new BurstPart(of.periods().get(burst.start()), of.periods().get(burst.end()), burst.weight(), count, total,
                count / total);
    }

    /** The mean of a run may be anything of the order of the series' own. */
    private static SignalPart changes(String signal, Batches of) {
        int n = of.counts().length;
        double mean = sum(of.counts(), 0, n - 1) / n;
        var changes = mean == 0 ? List.<Change>of() : RunLengths.of(of.counts(), HAZARD, 1, 1 / mean).changes();
        var parts = IntStream.range(0, changes.size()).mapToObj(i -> {
            int at = changes.get(i).at();
            int before = i == 0 ? 0 : changes.get(i - 1).at();
            int next = i + 1 < changes.size() ? changes.get(i + 1).at() : n;
            return new ChangePart(of.periods().get(at), sum(of.counts(), before, at - 1) / (at - before),
                    sum(of.counts(), at, next - 1) / (next - at), changes.get(i).probability());
        }).toList();
        return part(signal, of, null, null, parts);
    }

    private static SignalPart part(String signal, Batches of, Double share, List<BurstPart> bursts, List<ChangePart> changes) {
        return new SignalPart(signal, of.periods().size(), of.periods().getFirst(), of.periods().getLast(), share, bursts,
                changes);
    }

    private static double sum(double[] values, int first, int last) {
        return Arrays.stream(values, first, last + 1).sum();
    }
}

package dev.bellwether.scoring.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.bellwether.scoring.explanation.answer.Steadiness;
import dev.bellwether.scoring.explanation.answer.Steadiness.Range;
import dev.bellwether.scoring.sentence.Sentence;

/** How far weights can move alone, in numbers and words. */
final class Steadying {

    /** So many of the nearest limits are told in words. */
    private static final int TOLD = 3;

    private Steadying() {}

    static Steadiness of(Side first, List<Side> challengers) {
        var stable = Stability.of(first.weights(), first.values(), challengers.stream().map(Side::values).toList());
        var ranges = IntStream.range(0, stable.size()).mapToObj(j -> new Range(first.criteria().get(j), first.weights()[j],
                stable.get(j).low(), stable.get(j).high())).toList();
        return new Steadiness(ranges, sentence(first, ranges));
    }

    private static String sentence(Side first, List<Range> ranges) {
        var limits = ranges.stream().flatMap(Steadying::limits).sorted(Comparator.comparingDouble(Limit::distance)).toList();
        if (limits.isEmpty()) {
            return Sentence.of("%s stays first whichever single weight is changed.", first.technology().name());
        }
        var nearest = limits.stream().limit(TOLD).map(Limit::words).toList();
        return Sentence.of("%s stays first when a single weight is changed, unless %s%s.", first.technology().name(),
                String.join(" or ", nearest), limits.size() > TOLD ? "; other limits are further away" : "");
    }

    private static Stream<Limit> limits(Range range) {
        return Stream.of(new Limit(range, "falls below", range.low()), new Limit(range, "rises above", range.high()))
                .filter(limit -> limit.at() > 0 && limit.at() < 1);
    }

    private record Limit(Range range, String crossed, double at) {

        double distance() {
            return Math.abs(range.weight() - at);
        }

        String words() {
            return Sentence.of("%s %s %.1f %% (now %.1f %%)", range.criterion(), crossed, 100 * at, 100 * range.weight());
        }
    }
}

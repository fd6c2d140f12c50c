package dev.bellwether.scoring.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.bellwether.scoring.explanation.answer.Steadiness;
import dev.bellwether.scoring.explanation.answer.Steadiness.Range;
import dev.bellwether.scoring.sentence.Sentence;

/** How far weights can move alone, in numbers and words. */
final class Steadying {

    private Steadying() {}

    static Steadiness of(Side first, List<Side> challengers) {
        var stable = Stability.of(first.weights(), first.values(), challengers.stream().map(Side::values).toList());
        var ranges = IntStream.range(0, stable.size()).mapToObj(j -> new Range(first.criteria().get(j), first.weights()[j],
                stable.get(j).low(), stable.get(j).high())).toList();
        return new Steadiness(ranges, sentence(first, ranges));
    }

    private static String sentence(Side first, List<Range> ranges) {
        var limits = new ArrayList<String>();
        for (var range : ranges) {
            if (range.low() > 0) {
                limits.add(Sentence.of("%s falls below %.1f %% (now %.1f %%)", range.criterion(), 100 * range.low(),
                        100 * range.weight()));
            }
            if (range.high() < 1) {
                limits.add(Sentence.of("%s rises above %.1f %% (now %.1f %%)", range.criterion(), 100 * range.high(),
                        100 * range.weight()));
            }
        }
        return limits.isEmpty()
                ? Sentence.of("%s stays first whichever single weight is changed.", first.technology().name())
                : Sentence.of("%s stays first when a single weight is changed, unless %s.", first.technology().name(),
                        String.join(" or ", limits));
    }
}

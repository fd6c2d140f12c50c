package dev.bellwether.scoring.explanation;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.bellwether.scoring.explanation.answer.WhyNot.CatchUp;

/** The one criterion that has to rise least for a technology to come level with another. */
final class CatchingUp {

    private CatchingUp() {}

    /** Empty if no criterion can do it alone, or if nothing has to. */
    static Optional<CatchUp> of(Side behind, Side ahead) {
        var gap = ahead.score() - behind.score();
        return IntStream.range(0, behind.criteria().size()).filter(_ -> gap > 0)
                .mapToObj(j -> new CatchUp(behind.criteria().get(j), behind.values()[j],
                        behind.values()[j] + gap / behind.weights()[j]))
                .filter(each -> each.needed() <= 1).min(Comparator.comparingDouble(each -> each.needed() - each.value()));
    }
}

package dev.bellwether.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.criterion.Input;
import dev.bellwether.scoring.fact.Path;
import dev.bellwether.scoring.value.Better;
import dev.bellwether.scoring.value.LinearScale;

/** Criteria for tests, on scales from 0 to 10. */
public final class Criteria {

    private Criteria() {}

    /** Named by its id, made of one input a fact, each of the same weight. */
    public static Criterion of(String id, String... facts) {
        return new Criterion(id, 1, id, null, IntStream.range(0, facts.length).mapToObj(i -> new Input("in-" + i, facts[i], 1,
                Path.of("fact." + facts[i]), new LinearScale(0, 10, Better.MORE))).toList());
    }

    /** The same with that median in every gap, whatever the catalog holds. */
    public static Criterion frozen(Criterion criterion, double median) {
        return new Criterion(criterion.id(), criterion.version(), criterion.name(), criterion.description(),
                criterion.inputs().stream()
                        .map(it -> new Input(it.id(), it.name(), it.weight(), median, it.from(), it.scale())).toList());
    }

    public static List<Criterion> each(String... ids) {
        return Arrays.stream(ids).map(id -> of(id, id)).toList();
    }
}

package dev.bellwether.scoring.stack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import dev.bellwether.scoring.method.Ranks;
import dev.bellwether.scoring.stack.answer.Incompatible;
import dev.bellwether.scoring.stack.answer.Stack;
import dev.bellwether.scoring.stack.answer.StackPart;
import dev.bellwether.scoring.stack.answer.Stated;

/** All parts against each other. */
record Table(List<Field> fields, Match[][] matches, Relations relations, boolean statedOnly) {

    private static final double ENOUGH = 0.6;

    static Table of(List<Field> fields, Relations relations, boolean statedOnly) {
        var matches = new Match[fields.size()][fields.size()];
        for (var i = 0; i < matches.length; i++) {
            for (var j = i + 1; j < matches.length; j++) {
                matches[i][j] = Match.of(fields.get(i), fields.get(j), relations, statedOnly);
            }
        }
        return new Table(fields, matches, relations, statedOnly);
    }

    /** Why pairs are excluded, those first that would have scored best. */
    List<Incompatible> reasons() {
        return Arrays.stream(matches).flatMap(Arrays::stream).filter(Objects::nonNull).map(Match::reasons).flatMap(List::stream)
                .sorted(Comparator.comparingDouble(each -> -each.value())).toList();
    }

    List<Stack> best(int limit) {
        var found = Search.best(fields, matches, statedOnly, limit);
        var ranks = Ranks.of(found.stream().mapToDouble(Search.Found::score).toArray());
        return IntStream.range(0, ranks.length).mapToObj(i -> stack(ranks[i], found.get(i))).toList();
    }

    private Stack stack(int rank, Search.Found found) {
        var options = IntStream.range(0, fields.size()).mapToObj(i -> fields.get(i).options().get(found.options()[i])).toList();
        var ties = new Ties(matches, found.options());
        var unstated = IntStream.range(0, fields.size()).filter(ties::alone).mapToObj(i -> fields.get(i).part().name()).toList();
        var coverage = sum(options, option -> option.ranked().coverage());
        var score = options.stream().mapToDouble(Option::value).reduce(0, Double::sum);
        return new Stack(rank, score, sum(options, option -> option.ranked().low()),
                sum(options, option -> option.ranked().high()), coverage, Ranks.better(ENOUGH, coverage), parts(options),
                stated(options), ties.hangTogether(), unstated);
    }

    private List<StackPart> parts(List<Option> options) {
        return IntStream.range(0, options.size()).mapToObj(i -> {
            var ranked = options.get(i).ranked();
            return new StackPart(fields.get(i).part().name(), ranked.technology(), ranked.score(), ranked.coverage(),
                    options.get(i).value(), ranked.unknownMustHaves());
        }).toList();
    }

    private List<Stated> stated(List<Option> options) {
        var stated = new ArrayList<Stated>();
        for (var i = 0; i < options.size(); i++) {
            var one = options.get(i).slug();
            options.stream().skip(i + 1L).flatMap(other -> relations.between(one, other.slug()).stream()).forEach(stated::add);
        }
        return stated;
    }

    private double sum(List<Option> options, ToDoubleFunction<Option> of) {
        return IntStream.range(0, options.size()).mapToDouble(i -> fields.get(i).share() * of.applyAsDouble(options.get(i)))
                .reduce(0, Double::sum);
    }
}

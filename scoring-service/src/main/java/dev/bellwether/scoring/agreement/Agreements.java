package dev.bellwether.scoring.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

import dev.bellwether.scoring.agreement.answer.Agreement;
import dev.bellwether.scoring.agreement.answer.Agreement.Place;
import dev.bellwether.scoring.agreement.answer.Agreement.Second;
import dev.bellwether.scoring.method.Ranks;
import dev.bellwether.scoring.ranking.DecisionMatrix;
import dev.bellwether.scoring.ranking.Recollections;
import dev.bellwether.scoring.ranking.answer.Ranked;
import dev.bellwether.scoring.value.Incalculable;
import org.springframework.stereotype.Service;

/** Compares a ranking with what the other methods make of the values that it was computed from. */
@Service
public class Agreements {

    private static final double PERSISTENCE = 0.9;

    private final Recollections recollections;

    Agreements(Recollections recollections) {
        this.recollections = recollections;
    }

    /** @param limit of places told of each method */
    public Agreement of(String ranking, int limit) {
        var earlier = recollections.get(ranking);
        var matrix = DecisionMatrix.of(earlier);
        var own = earlier.basis().method().text();
        var others = Opinion.all().stream().filter(opinion -> !opinion.method().equals(own)).toList();
        var seconds = matrix.ranked().isEmpty()
                ? List.<Second>of()
                : others.stream().map(opinion -> second(opinion, matrix, limit)).toList();
        var compromise = matrix.ranked().isEmpty()
                ? List.<Integer>of()
                : Opinion.compromise(matrix.values(), matrix.weights()).compromiseSet();
        return new Agreement(ranking, earlier.basis().asOf(), earlier.basis().methodVersion(), matrix.ranked().size(),
                mean(seconds, Second::tauB), mean(seconds, Second::ws), seconds,
                compromise.stream().map(row -> matrix.ranked().get(row).technology()).toList(),
                AgreementSentence.of(matrix, seconds));
    }

    private static Second second(Opinion opinion, DecisionMatrix matrix, int limit) {
        try {
            return second(opinion, matrix, opinion.scores().apply(matrix.values(), matrix.weights()), limit);
        } catch (Incalculable refused) {
            return new Second(opinion.method(), opinion.setDependent(), null, null, null, null, List.of(), refused.code().name());
        }
    }

    private static Second second(Opinion opinion, DecisionMatrix matrix, double[] scores, int limit) {
        var ranks = Ranks.of(scores);
        var reference = matrix.ranked().stream().mapToDouble(Ranked::rank).toArray();
        var other = IntStream.of(ranks).asDoubleStream().toArray();
        var rows = IntStream.range(0, ranks.length).boxed().toList();
        var order = rows.stream().sorted(Comparator.comparingInt(row -> ranks[row])).toList();
        var places = order.stream().limit(limit)
                .map(row -> new Place(matrix.ranked().get(row).technology(), ranks[row], scores[row],
                        matrix.ranked().get(row).rank()))
                .toList();
        return new Second(opinion.method(), opinion.setDependent(), orNull(RankAgreement.tauB(reference, other)),
                orNull(RankAgreement.ws(reference, other)), orNull(RankAgreement.weightedSpearman(reference, other)),
                RankBiasedOverlap.of(rows, order, PERSISTENCE), places, null);
    }

    private static Double mean(List<Second> seconds, Function<Second, Double> measure) {
        return orNull(seconds.stream().map(measure).filter(Objects::nonNull).mapToDouble(each -> each).average());
    }

    private static Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}

package dev.bellwether.scoring.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.ranking.Recollection;
import dev.bellwether.scoring.robustness.smaa.Precision;
import dev.bellwether.scoring.robustness.smaa.Smaa;
import dev.bellwether.scoring.robustness.smaa.TieGroups;

/** Tells how robust a ranking is. */
public final class Robustnesses {

    /** Names this calculation; changes whenever the same input would be answered differently. */
    public static final String METHOD_VERSION = "smaa2-1";

    /** Each draw is looked at once for every technology that is ever first, so there are fewer of them. */
    private static final int MOST_CONFIDENCE_DRAWS = 2_000;

    private Robustnesses() {}

    /**
     * The same for ever for the same ranking, doubts and limit.
     *
     * @param limit how many technologies are told of
     * @throws Conflict if it is not told, for the reason that {@link #refusal} gives
     */
    public static Robustness of(Recollection ranking, Doubts doubts, int limit) {
        refusal(ranking).ifPresent(reason -> {
            throw new Conflict(reason);
        });
        var field = Field.of(ranking);
        var total = field.ranked().size();
        var precision = Precision.of(doubts.draws(), total);
        var gaps = !field.alternatives().gaps().isEmpty();
        var confidenceDraws = gaps ? Math.min(doubts.draws(), MOST_CONFIDENCE_DRAWS) : 1;
        var basis = ranking.basis();
        FirstPlace first = null;
        List<RobustPlace> items = List.of();
        List<List<String>> ties = List.of();
        if (total > 0) {
            var found = Smaa.run(field.alternatives(), doubts.cloud().of(doubts.sureness(), field.weights()), doubts.draws(),
                    doubts.seed());
            first = FirstPlace.of(field.ranked().getFirst().technology(), found.ofRank(0, 1), doubts.draws());
            items = new Places(field, found, Math.min(limit, total)).list(confidenceDraws, doubts.seed());
            ties = TieGroups.of(IntStream.range(0, total).boxed().toList(), found, precision).stream().map(group -> group.stream()
                    .map(i -> field.ranked().get(i).technology().slug()).toList()).toList();
        }
        return new Robustness(ranking.id(), basis.asOf(), basis.profile(), METHOD_VERSION, doubts.cloud(), doubts.sureness(),
                doubts.kappa(), doubts.draws(), doubts.seed(), precision, confidenceDraws,
                gaps ? Precision.of(confidenceDraws, 1).share() : 0, first, total, items, ties, warnings(ranking));
    }

    /** Why nothing is told of a ranking: too many are ranked, or by a method whose parts do not add up. Empty if it is. */
    public static Optional<String> refusal(Recollection ranking) {
        var method = ranking.basis().method();
        var total = ranking.basis().places().size();
        if (!method.addsUp()) {
            return Optional.of("Robustness is told of rankings by the additive method, and this one is by " + method.text());
        }
        return total <= Smaa.MOST_ALTERNATIVES
                ? Optional.empty()
                : Optional.of("The ranking has %d technologies; robustness is told of at most %d: narrow its candidates"
                        .formatted(total, Smaa.MOST_ALTERNATIVES));
    }

    private static List<String> warnings(Recollection ranking) {
        var warnings = new ArrayList<String>();
        if (ranking.basis().needs().missingData() == MissingData.RENORMALISE) {
            warnings.add("The ranking leaves missing data out; here it is drawn from what the catalog knows of others");
        }
        return warnings;
    }
}

package dev.bellwether.scoring.agreement;

import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.scoring.agreement.answer.Agreement.Place;
import dev.bellwether.scoring.agreement.answer.Agreement.Second;
import dev.bellwether.scoring.ranking.DecisionMatrix;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;
import dev.bellwether.scoring.sentence.Sentence;

/** Which methods have the same first, and whom the others prefer. */
final class AgreementSentence {

    private AgreementSentence() {}

    static String of(DecisionMatrix matrix, List<Second> seconds) {
        if (matrix.ranked().isEmpty()) {
            return "Nobody is ranked, so there is nothing to agree on.";
        }
        var winner = matrix.ranked().getFirst().technology();
        var judging = seconds.stream().filter(each -> each.refused() == null).toList();
        var dissenting = judging.stream().filter(each -> firsts(each).noneMatch(winner::equals)).toList();
        var agreed = judging.size() - dissenting.size();
        if (dissenting.isEmpty()) {
            return Sentence.of("All %d other methods put %s first too.", agreed, winner.name());
        }
        return Sentence.of("%d of %d other methods put %s first too; %s.", agreed, judging.size(), winner.name(),
                Sentence.list(dissenting.stream().map(AgreementSentence::preferred).toList()));
    }

    private static String preferred(Second second) {
        return second.method() + " prefers " + Sentence.list(firsts(second).map(TechnologyRef::name).toList())
                + (second.setDependent() ? " (it depends on who is compared)" : "");
    }

    private static Stream<TechnologyRef> firsts(Second second) {
        return second.places().stream().filter(place -> place.rank() == 1).map(Place::technology);
    }
}

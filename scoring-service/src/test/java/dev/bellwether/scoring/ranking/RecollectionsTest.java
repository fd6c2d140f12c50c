package dev.bellwether.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;

import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.scoring.ServiceTest;
import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.Candidates;
import dev.bellwether.scoring.profile.Needs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RecollectionsTest extends ServiceTest {

    private static final Needs NEEDS = new Needs(Map.of("productivity", 2.0, "longevity", 1.0), null,
            new Candidates(null, null, null, List.of("kept-one", "kept-two"), null), null, null);

    @Autowired
    private Rankings rankings;
    @Autowired
    private Recollections recollections;

    @Test
    void aRankingIsComputedAgainFromWhatWasKeptWhateverChangedMeanwhile() {
        add(Technologies.named("kept-one").level(60).facts(Map.of("learningCurve", "gentle")),
                Technologies.named("kept-two").level(20).facts(Map.of("learningCurve", "steep")));
        var first = rankings.adHoc(NEEDS, Method.ADDITIVE, 20, null);
        add(Technologies.named("kept-one").version(2).level(1).facts(Map.of("learningCurve", "steep")));
        var recalled = recollections.get(first.id());
        var again = Ranker.rank(recalled.basis().needs(), recalled.valuation());
        assertThat(again.ranked()).extracting(each -> each.technology().slug()).containsExactly("kept-one", "kept-two");
        assertThat(again.ranked()).extracting(each -> each.score())
                .isEqualTo(recalled.basis().places().stream().map(each -> each.score()).toList());
        assertThat(again.ranked().getFirst().score())
                .isNotEqualTo(recollections.get(rankings.adHoc(NEEDS, Method.ADDITIVE, 20, null).id()).basis().places().getFirst()
                        .score());
    }

    @Test
    void aRankingThatNobodyAskedForIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> recollections.get("no-such"));
    }
}

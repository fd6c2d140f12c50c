package dev.bellwether.trend.health;

import static dev.bellwether.events.trend.HealthCause.COVERAGE;
import static dev.bellwether.events.trend.HealthCause.SILENT;
import static dev.bellwether.events.trend.HealthCause.TOTAL;
import static dev.bellwether.events.trend.HealthState.DEGRADED;
import static dev.bellwether.events.trend.HealthState.ENDED;
import static dev.bellwether.events.trend.HealthState.OK;
import static dev.bellwether.events.trend.HealthState.OUTAGE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.PeriodHealth;

class SignalJudgementTest {

    @Test
    void aSourceThatDeliversAsUsualIsOk() {
        var signal = new Delivered(24).technologies(10, (t, month) -> 40.0 + 5 * t + month % 3);

        assertThat(signal.judge(24).periods().values()).hasSize(24).extracting(PeriodHealth::state).containsOnly(OK);
        assertThat(signal.now(24).reason()).isNull();
        assertThat(signal.now(24).coverage()).isEqualTo(1);
    }

    @Test
    void halfOfTheTechnologiesOrLessIsAnOutageAndAFifthMissingIsNot() {
        var most = new Delivered(24).technologies(10, (t, month) -> month == 23 && t < 2 ? null : 40.0);
        var some = new Delivered(24).technologies(10, (t, month) -> month == 23 && t < 3 ? null : 40.0);
        var half = new Delivered(24).technologies(10, (t, month) -> month == 23 && t < 5 ? null : 40.0);

        assertThat(most.now(24).state()).isEqualTo(OK);
        assertThat(some.now(24)).extracting("state", "cause").containsExactly(DEGRADED, COVERAGE);
        assertThat(half.now(24)).extracting("state", "cause", "reason").containsExactly(OUTAGE, COVERAGE,
                "5 of the 10 technologies that usually have a value have one in 2022-12");
        assertThat(half.now(24).since()).hasToString("2022-12-01");
    }

    @Test
    void halfOfTheCountsOrLessIsAnOutage() {
        var less = new Delivered(24).technologies(10, (t, month) -> month >= 22 ? 24.0 : 40.0);
        var half = new Delivered(24).technologies(10, (t, month) -> month >= 22 ? 20.0 : 40.0);

        assertThat(less.now(24)).extracting("state", "cause", "total").containsExactly(DEGRADED, TOTAL, 0.6);
        assertThat(half.now(24)).extracting("state", "cause", "total").containsExactly(OUTAGE, TOTAL, 0.5);
        assertThat(half.now(24).since()).hasToString("2022-11-01");
    }

    @Test
    void theDeclineOfOneLargeTechnologyOrOfManySmallOnesIsNoOutage() {
        var large = new Delivered(24).technologies(10, (t, month) -> t == 0 ? (month == 23 ? 10.0 : 5000.0) : 40.0);
        var small = new Delivered(24).technologies(10, (t, month) -> t == 0 ? 5000.0 : month == 23 ? 2.0 : 40.0);

        assertThat(large.now(24).state()).isEqualTo(OK);
        assertThat(small.now(24).state()).isEqualTo(OK);
    }

    @Test
    void theSourcesOwnTotalCountsForItselfAndExplainsWhatTheTechnologiesLose() {
        var total = new Delivered(24).technologies(2, (t, month) -> 40.0).all(month -> month == 23 ? 31 : 612);
        var mentions = new Delivered(24).technologies(10, (t, month) -> month == 23 ? 18.0 : 40.0).all(month -> 612);
        var parser = new Delivered(24).technologies(10, (t, month) -> month == 23 ? 4.0 : 40.0).all(month -> 612);

        assertThat(total.now(24)).extracting("state", "reason").containsExactly(OUTAGE,
                "the source counted 31 in 2022-12 against 612 usually");
        assertThat(mentions.now(24).state()).isEqualTo(OK);
        assertThat(parser.now(24)).extracting("state", "cause").containsExactly(OUTAGE, TOTAL);
    }

    @Test
    void tooLittleIsNotJudged() {
        var few = new Delivered(24).technologies(4, (t, month) -> month == 23 && t > 0 ? null : month == 23 ? 1.0 : 40.0);
        var tiny = new Delivered(24).technologies(10, (t, month) -> month % 3 == 0 ? 0.0 : 6.0);
        var young = new Delivered(6).technologies(10, (t, month) -> month == 5 ? 1.0 : 40.0);

        assertThat(few.now(24)).extracting("state", "reason").containsExactly(OK, "too little to judge");
        assertThat(tiny.judge(24).periods().values()).extracting(PeriodHealth::state).containsOnly(OK);
        assertThat(young.now(6).state()).isEqualTo(OK);
    }

    @Test
    void aLevelThatLastsHalfAYearIsTheNewOne() {
        var shrunk = new Delivered(30).technologies(10, (t, month) -> month >= 12 ? 15.0 : 40.0);

        var judged = shrunk.judge(30);

        assertThat(judged.periods().values().stream().filter(period -> period.state() == OUTAGE)).hasSize(6);
        assertThat(shrunk.now(30)).extracting("state", "total").containsExactly(OK, 1.0);
        assertThat(shrunk.now(30).since()).hasToString("2022-07-01");
        assertThat(judged.formerLevel(Delivered.month(11))).isTrue();
        assertThat(judged.formerLevel(Delivered.month(12))).isFalse();
    }

    @Test
    void nothingAtAllNeverBecomesUsual() {
        var dead = new Delivered(30).technologies(10, (t, month) -> month >= 12 ? 0.0 : 40.0);

        assertThat(dead.now(30)).extracting("state", "cause").containsExactly(OUTAGE, TOTAL);
        assertThat(dead.now(30).since()).hasToString("2022-01-01");
    }

    @Test
    void silenceMakesLateAndThenOutUntilItIsTheEnd() {
        var signal = new Delivered(24).technologies(10, (t, month) -> 40.0);

        assertThat(signal.now(25)).extracting("state", "cause").containsExactly(DEGRADED, SILENT);
        assertThat(signal.now(26)).extracting("state", "cause", "reason").containsExactly(OUTAGE, SILENT,
                "states nothing since 2023-01; the newest value is of 2022-12");
        assertThat(signal.now(26).since()).hasToString("2023-01-01");
        assertThat(signal.now(38).state()).isEqualTo(ENDED);
    }

    @Test
    void aGapOfThePastIsListedAndOneThatComesAndGoesIsNeverLate() {
        var gap = new Delivered(24).technologies(10, (t, month) -> month == 15 || month == 16 ? null : 40.0);
        var quarterly = new Delivered(24).technologies(10, (t, month) -> month % 3 == 0 ? 40.0 : null);
        var rare = new Delivered(24).technologies(10, (t, month) -> (month * 7) % 5 < 2 && t == month % 10 ? 1.0 : null);

        assertThat(gap.now(24).troubles()).extracting(PeriodHealth::period).hasToString("[2022-04, 2022-05]");
        assertThat(gap.now(24).troubles()).extracting(PeriodHealth::state).containsOnly(OUTAGE);
        assertThat(quarterly.now(24).troubles()).isEmpty();
        assertThat(quarterly.now(25).state()).isEqualTo(DEGRADED);
        assertThat(rare.now(32).state()).isEqualTo(OK);
    }

    @Test
    void whatIsKnownLaterChangesNoEarlierVerdict() {
        Delivered.Counts counts = (t, month) -> month == 20 && t < 6 ? null : Double.valueOf(month % 13 == 12 ? 9 : 40);
        var all = new Delivered(30).technologies(10, counts).judge(30).periods();

        for (int length = 1; length < 30; length++) {
            var then = new Delivered(length).technologies(10, counts).judge(length);
            assertThat(then.periods()).isEqualTo(all.headMap(Delivered.month(length).index()));
        }
    }
}

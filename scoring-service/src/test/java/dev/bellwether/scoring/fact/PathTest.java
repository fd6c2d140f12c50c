package dev.bellwether.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.bellwether.events.trend.Direction;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.Reading;
import dev.bellwether.events.trend.WindowTrend;
import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.fact.Evidence.Kind;
import dev.bellwether.scoring.fact.Fact.Amount;
import dev.bellwether.scoring.fact.Fact.Flag;
import dev.bellwether.scoring.fact.Fact.Many;
import dev.bellwether.scoring.fact.Fact.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PathTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final WindowTrend RISING = new WindowTrend("P3Y", Direction.RISING, "rising", 0.25, 0.1, 0.4, 0.97, 0.01, 0.03,
            0.1,
            false, 1, 9, null, null, null);
    private static final Subject SUBJECT = Technologies.named("one").licence("MIT OR GPL-3.0-only").since(2016)
            .facts(Map.of("typing", "static", "stars", 12, "free", true)).level(73)
            .readings(new Reading("bench.rate-e3", Period.parse("2025-12-21"), 40, 50, 2)).windows(RISING).subject();

    @Test
    void everySortOfFactIsFound() {
        assertThat(fact("fact.typing")).isEqualTo(new Text("static"));
        assertThat(fact("fact.stars")).isEqualTo(new Amount(12));
        assertThat(fact("fact.free")).isEqualTo(new Flag(true));
        assertThat(fact("technology.ageYears")).isEqualTo(new Amount(10));
        assertThat(fact("technology.licenceClass")).isEqualTo(new Text("permissive"));
        assertThat(fact("licence")).isEqualTo(Many.texts(List.of("MIT", "GPL-3.0-only")));
        assertThat(fact("signal.bench.rate-e3")).isEqualTo(new Amount(40));
        assertThat(fact("signal.bench.rate-e3@best")).isEqualTo(new Amount(50));
        assertThat(fact("trend.growthLow@P3Y")).isEqualTo(new Amount(0.1));
        assertThat(fact("trend.direction@P3Y")).isEqualTo(new Text("rising"));
        assertThat(fact("level.index")).isEqualTo(new Amount(73));
    }

    @Test
    void evidenceSaysWhereToLook() {
        var signal = known("signal.bench.rate-e3").evidence();
        assertThat(signal.kind()).isEqualTo(Kind.SIGNAL);
        assertThat(signal.signal()).isEqualTo("bench.rate-e3");
        assertThat(signal.period()).isEqualTo(Period.parse("2025-12-21"));
        assertThat(known("trend.growthPerYear@P3Y").evidence().window()).isEqualTo("P3Y");
        assertThat(known("fact.typing").evidence().statedBy()).isEqualTo("ada");
        assertThat(known("technology.ageYears").evidence().kind()).isEqualTo(Kind.DERIVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fact.colour", "signal.other.rate", "trend.growthPerYear@P5Y", "technology.supportDaysLeft"})
    void whatIsNotKnownIsMissingAndNotZero(String path) {
        assertThat(Path.of(path).read(SUBJECT, DAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "colour", "fact.", "signal.rate", "trend.growth@P3Y", "trend.growthPerYear@P4Y", "level.rank"})
    void whatLeadsNowhereIsNoPath(String path) {
        assertThat(Path.parse(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "technology.ageYears", "fact.typing", "signal.a.b@best", "trend.growthPerYear@P2Y",
            "level.index"})
    void pathsAndFactsSurviveBeingStored(String path) {
        var json = new JsonMapper();
        assertThat(json.writeValueAsString(Path.of(path))).isEqualTo("\"" + path + "\"");
        assertThat(json.readValue("\"" + path + "\"", Path.class)).isEqualTo(Path.of(path));
        var many = new Many(List.of(new Text("a"), new Amount(1.5), new Flag(true)));
        assertThat(json.readValue(json.writeValueAsString(many), Fact.class)).isEqualTo(many);
    }

    private static Fact fact(String path) {
        return known(path).fact();
    }

    private static Known known(String path) {
        return Path.of(path).read(SUBJECT, DAY).orElseThrow();
    }
}

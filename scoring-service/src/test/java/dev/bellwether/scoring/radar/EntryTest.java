package dev.bellwether.scoring.radar;

import static dev.bellwether.scoring.radar.RadarForms.CHANGE;
import static dev.bellwether.scoring.radar.RadarForms.entry;
import static dev.bellwether.scoring.radar.RadarForms.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;

import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.defaults.problem.NotFound;
import org.junit.jupiter.api.Test;

class EntryTest {

    private final Definition radar = RadarForms.definition("backend");

    @Test
    void movementFollowsFromThePlacementBefore() {
        var moving = entry("kafka", placed("2024-01-01", "assess"), placed("2025-01-01", "adopt"), placed("2025-06-01", "adopt"),
                placed("2026-01-01", "hold"));
        assertThat(moving.timeline(radar)).extracting(Placed::movement).containsExactly(Movement.NEW, Movement.IN, Movement.NONE,
                Movement.OUT);
    }

    @Test
    void whatAnImportStatesCountsOnlyWhereNoPlacementIsBefore() {
        var moving = entry("kafka", placed("2024-01-01", "assess", Movement.OUT), placed("2025-01-01", "adopt", Movement.OUT));
        assertThat(moving.timeline(radar)).extracting(Placed::movement).containsExactly(Movement.OUT, Movement.IN);
    }

    @Test
    void aBackDatedPlacementTakesItsPlaceInTheLine() {
        var moving = entry("kafka", placed("2024-01-01", "assess"), placed("2026-01-01", "adopt"))
                .place(placed("2025-01-01", "adopt"), CHANGE);
        assertThat(moving.timeline(radar)).extracting(Placed::movement).containsExactly(Movement.NEW, Movement.IN, Movement.NONE);
    }

    @Test
    void aSecondPlacementOfOneDayReplacesTheFirst() {
        var corrected = entry("kafka", placed("2024-01-01", "assess")).place(placed("2024-01-01", "trial"), CHANGE);
        assertThat(corrected.placements()).extracting(Placement::ring).containsExactly("trial");
    }

    @Test
    void onADayItStandsWhereItWasPlacedLastBeforeOrOnIt() {
        var moving = entry("kafka", placed("2024-01-01", "assess"), placed("2025-01-01", "adopt"));
        assertThat(moving.on(LocalDate.parse("2023-12-31"), radar)).isEmpty();
        assertThat(moving.on(LocalDate.parse("2024-12-31"), radar)).map(placed -> placed.placement().ring()).contains("assess");
        assertThat(moving.on(LocalDate.parse("2025-01-01"), radar)).map(placed -> placed.placement().ring()).contains("adopt");
    }

    @Test
    void theOnlyPlacementStays() {
        var once = entry("kafka", placed("2024-01-01", "assess"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> once.displace(LocalDate.parse("2024-01-01"), CHANGE));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> once.displace(LocalDate.parse("2024-01-02"), CHANGE));
    }
}

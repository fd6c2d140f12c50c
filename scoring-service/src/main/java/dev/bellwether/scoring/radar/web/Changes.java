package dev.bellwether.scoring.radar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import dev.bellwether.defaults.web.Actor;
import dev.bellwether.scoring.radar.Change;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Tells who changes something, and when. */
@Component
class Changes {

    private final Clock clock;

    Changes(Clock clock) {
        this.clock = clock;
    }

    Change by(HttpServletRequest request) {
        return new Change(clock.instant().truncatedTo(ChronoUnit.MILLIS), Actor.of(request));
    }

    /** The day in UTC. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

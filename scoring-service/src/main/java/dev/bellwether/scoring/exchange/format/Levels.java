package dev.bellwether.scoring.exchange.format;

import java.util.List;
import java.util.Optional;

import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Ring;

/** The four rings that some tools know by fixed names. */
final class Levels {

    private static final List<String> NAMES = List.of("adopt", "trial", "assess", "hold");

    private Levels() {}

    /** What a tool calls a ring of a radar that is not refused. */
    static String of(Ring ring, Definition radar) {
        return find(ring, radar).orElseThrow();
    }

    static Optional<String> refusal(Definition radar) {
        return radar.rings().stream().filter(ring -> find(ring, radar).isEmpty()).findFirst()
                .map(ring -> "The tool knows the rings adopt, trial, assess and hold; '%s' is none of them"
                        .formatted(ring.name()));
    }

    private static Optional<String> find(Ring ring, Definition radar) {
        return NAMES.stream().filter(name -> radar.ring(name).filter(ring::equals).isPresent()).findFirst();
    }
}

package dev.bellwether.scoring.stack;

import dev.bellwether.scoring.ranking.answer.Ranked;

/**
 * A technology that can be a part.
 *
 * @param ranked how it scores
 * @param value  its contribution to the score of a stack
 */
record Option(Ranked ranked, double value) {

    String slug() {
        return ranked.technology().slug();
    }

    String name() {
        return ranked.technology().name();
    }
}

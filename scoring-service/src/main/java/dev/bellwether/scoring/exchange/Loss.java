package dev.bellwether.scoring.exchange;

import dev.bellwether.scoring.exchange.format.Trait;

/**
 * What does not survive.
 *
 * @param what     which part of entries
 * @param entries  how many have it
 * @param sentence the same in words
 */
public record Loss(Trait what, int entries, String sentence) {

    static Loss of(Trait what, int entries) {
        return new Loss(what, entries, (entries == 1 ? "1 entry loses its " : entries + " entries lose their ") + what.what());
    }

    static Loss contradicted(int entries) {
        return new Loss(Trait.MOVEMENT, entries,
                (entries == 1 ? "1 entry states a movement that its" : entries + " entries state a movement that their")
                        + " placements contradict; the placements count");
    }
}

package dev.bellwether.scoring.robustness.web;

import java.util.Arrays;
import java.util.Locale;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.robustness.Cloud;
import dev.bellwether.scoring.robustness.Doubts;
import dev.bellwether.scoring.robustness.Sureness;

/**
 * The parameters of a robustness, as callers send them.
 *
 * @param cloud    weights are drawn {@code around} the profile's (the default), from all of the same {@code order}, or with {@code none} known
 * @param sureness of the profile's weights: {@code sure}, {@code fairly} (the default) or {@code unsure}
 * @param draws    how many, 100 to 40,000; 10,000 if absent
 * @param seed     the same gives the same answer
 */
record DoubtsQuery(String cloud, String sureness, Integer draws, Long seed) {

    private static final int FEWEST_DRAWS = 100;
    /** A share is within 0.005 then; more would keep a core busy for what no decision turns on. */
    private static final int MOST_DRAWS = 40_000;

    Doubts read() {
        var faults = new Faults();
        var known = word(Cloud.class, cloud, Cloud.AROUND);
        var sure = word(Sureness.class, sureness, Sureness.FAIRLY);
        faults.check(known != null, "/cloud", "must be around, order or none");
        faults.check(sure != null, "/sureness", "must be sure, fairly or unsure");
        faults.check(sureness == null || known == null || known == Cloud.AROUND, "/sureness",
                "is for weights that are drawn around the profile's");
        faults.check(draws == null || draws >= FEWEST_DRAWS && draws <= MOST_DRAWS, "/draws",
                "must be %d to %d".formatted(FEWEST_DRAWS, MOST_DRAWS));
        faults.throwIfAny();
        return new Doubts(known, known == Cloud.AROUND ? sure : null, draws == null ? Doubts.DRAWS : draws,
                seed == null ? Doubts.SEED : seed);
    }

    /** Null if it is none of the enum's words. */
    private static <E extends Enum<E>> E word(Class<E> words, String text, E otherwise) {
        return text == null
                ? otherwise
                : Arrays.stream(words.getEnumConstants()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
                        .findFirst()
                        .orElse(null);
    }
}

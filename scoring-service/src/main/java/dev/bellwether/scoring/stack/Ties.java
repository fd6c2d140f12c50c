package dev.bellwether.scoring.stack;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Which parts of one stack are stated to go together. */
record Ties(Match[][] matches, int[] chosen) {

    /** Whether every part leads to every other by what is stated. */
    boolean hangTogether() {
        var reached = new BitSet(chosen.length);
        reach(0, reached);
        return reached.cardinality() == chosen.length;
    }

    /** Whether nothing is stated of a part and any other. */
    boolean alone(int part) {
        return IntStream.range(0, chosen.length).noneMatch(other -> stated(part, other));
    }

    boolean stated(int one, int other) {
        return one < other
                ? matches[one][other].stated(chosen[one], chosen[other])
                : one > other && matches[other][one].stated(chosen[other], chosen[one]);
    }

    private void reach(int part, BitSet reached) {
        reached.set(part);
        for (var other = 0; other < chosen.length; other++) {
            if (!reached.get(other) && stated(part, other)) {
                reach(other, reached);
            }
        }
    }
}

package dev.bellwether.scoring.robustness.smaa;

import java.util.Arrays;

/**
 * Ranks of a block of draws, five draws in each long, so that one subtraction compares five of them, and a vector instruction several
 * times as many. The top one of the twelve bits of each is set, which keeps a borrow inside; so ranks are below 2,048.
 */
final class PackedRanks {

    private static final int LANES = 5;
    private static final int BITS = 12;
    private static final long LANE = (1L << BITS) - 1;
    private static final long ONES = 1L | 1L << BITS | 1L << 2 * BITS | 1L << 3 * BITS | 1L << 4 * BITS;
    private static final long TOPS = ONES << (BITS - 1);

    private final int words;
    private final long[] packed;
    private final long[] other;

    /** @param draws of the block, less than 4,096, so that their count fits twelve bits */
    PackedRanks(int alternatives, int draws) {
        words = (draws + LANES - 1) / LANES;
        packed = new long[alternatives * words];
        other = new long[words];
        Arrays.fill(packed, TOPS);
    }

    void put(int draw, int[] ranks) {
        var word = draw / LANES;
        var shift = draw % LANES * BITS;
        for (var i = 0; i < ranks.length; i++) {
            packed[i * words + word] |= (long) ranks[i] << shift;
        }
    }

    /** Takes an alternative, to be compared by {@link #wins}. */
    void take(int alternative) {
        var from = alternative * words;
        for (var word = 0; word < words; word++) {
            other[word] = (packed[from + word] ^ TOPS) + ONES;
        }
    }

    /** The number of draws in which the one that was taken is strictly ahead of this one. */
    int wins(int alternative) {
        var from = alternative * words;
        var counts = 0L;
        for (var word = 0; word < words; word++) {
            counts += (packed[from + word] - other[word]) >>> (BITS - 1) & ONES;
        }
        // The fifth lane of this product is the sum of all five.
        return (int) (counts * ONES >>> (LANES - 1) * BITS & LANE);
    }
}

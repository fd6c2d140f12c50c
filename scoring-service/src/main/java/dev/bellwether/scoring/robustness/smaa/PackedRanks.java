package dev.bellwether.scoring.robustness.smaa;

import java.util.Arrays;

/**
 * Ranks of a block of draws, four draws in each long, so that one subtraction compares four of them, and a vector instruction as many
 * times that. The top bit of each of the four is set, which keeps a borrow inside; so ranks are below 32,768.
 */
final class PackedRanks {

    private static final int LANES = 4;
    private static final int BITS = 16;
    private static final long TOPS = 0x8000_8000_8000_8000L;
    private static final long ONES = 0x0001_0001_0001_0001L;

    private final int words;
    private final long[] packed;
    private final long[] other;

    /** @param draws of the block, less than 2^17, so that four counters fit a long */
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
        return (int) (counts * ONES >>> (LANES - 1) * BITS);
    }
}

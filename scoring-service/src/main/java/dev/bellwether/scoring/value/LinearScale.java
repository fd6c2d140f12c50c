package dev.bellwether.scoring.value;

/**
 * Every step is worth the same.
 *
 * @param lo     the low end
 * @param hi     the high end, above {@code lo} or the scale is refused as {@link Incalculable.Code#INVALID_BOUNDS}
 * @param better which end is worth 1; null is {@link Better#MORE}
 */
public record LinearScale(double lo, double hi, Better better) implements NumberScale {

    /** Checks the bounds. */
    public LinearScale {
        Incalculable.when(!(lo < hi) || Double.isInfinite(hi - lo), Incalculable.Code.INVALID_BOUNDS);
        better = better == null ? Better.MORE : better;
    }

    @Override
    public Placed place(double amount) {
        var share = Math.clamp((amount - lo) / (hi - lo), 0, 1);
        return Placed.clipped(better.orient(share), amount < lo || amount > hi);
    }
}

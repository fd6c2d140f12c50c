package dev.bellwether.scoring.value;

/**
 * Every doubling is worth about the same: for rates and counts, whose few largest would use up a linear scale.
 *
 * @param lo     the low end, 0 or more
 * @param hi     the high end, above {@code lo}; otherwise the scale is refused as {@link Incalculable.Code#INVALID_BOUNDS}
 * @param better which end is worth 1; null is {@link Better#MORE}
 */
public record LogScale(double lo, double hi, Better better) implements NumberScale {

    /** Checks the bounds. */
    public LogScale {
        Incalculable.when(!(lo >= 0 && lo < hi) || Double.isInfinite(hi), Incalculable.Code.INVALID_BOUNDS);
        better = better == null ? Better.MORE : better;
    }

    @Override
    public Placed place(double amount) {
        var from = Math.log1p(lo);
        var share = Math.clamp((Math.log1p(Math.max(amount, lo)) - from) / (Math.log1p(hi) - from), 0, 1);
        return Placed.clipped(better.orient(share), amount < lo || amount > hi);
    }
}

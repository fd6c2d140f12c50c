package dev.bellwether.scoring.value;

/**
 * Best at a target, worse on both sides of it. A target at one end leaves that side at 1.
 *
 * @param lo     worth 0
 * @param target worth 1; between the ends, or the scale is refused as {@link Incalculable.Code#INVALID_BOUNDS}
 * @param hi     worth 0
 */
public record TargetScale(double lo, double target, double hi) implements NumberScale {

    /** Checks the bounds. */
    public TargetScale {
        Incalculable.when(!(lo < hi && lo <= target && target <= hi) || Double.isInfinite(hi - lo),
                Incalculable.Code.INVALID_BOUNDS);
    }

    @Override
    public Placed place(double amount) {
        var value = amount <= target ? side(amount - lo, target - lo) : side(hi - amount, hi - target);
        return Placed.clipped(value, amount < lo || amount > hi);
    }

    private static double side(double fromEnd, double length) {
        return length == 0 ? 1 : fromEnd / length;
    }
}

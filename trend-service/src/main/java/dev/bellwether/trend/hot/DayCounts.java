package dev.bellwether.trend.hot;

import java.util.Arrays;
import java.util.stream.IntStream;

/** One technology's days with their exposures, up to the newest that is looked at. */
final class DayCounts {

    /** How far back a baseline may reach: what is older says little of now. */
    private static final int RECENT = 2 * Baseline.LONGEST;

    private final Days days;
    private final Volume volume;
    private final int newest;

    /** @param volume on the days that are known of the technology; one of them without a value counts 0 */
    DayCounts(Days days, Volume volume, int newest) {
        this.days = days;
        this.volume = volume;
        this.newest = newest;
    }

    /** @param closed the newest day of the baseline */
    Recent recent(String technology, int closed) {
        boolean known = usable(newest);
        return new Recent(technology, Arrays.stream(HalfLives.values()).map(this::rates).toList(), baseline(closed),
                known ? count(newest) : null, volume.of(newest));
    }

    private Baseline baseline(int closed) {
        int[] usable = IntStream.iterate(closed, day -> day >= Math.max(0, newest - RECENT), day -> day - 1).filter(this::usable)
                .limit(Baseline.LONGEST).toArray();
        return Baseline.of(IntStream.of(usable).mapToDouble(this::count).toArray(),
                IntStream.of(usable).mapToDouble(volume::of).toArray());
    }

    /** Both rates are told at the volume of late, so that a source that grows makes nothing hot. */
    private Rates rates(HalfLives halfLives) {
        int age = volume.age(newest);
        if (age == 0) {
            return new Rates(halfLives, 0, 0, 0);
        }
        double end = newest + 1;
        double lately = volume.faded(halfLives.shortDays()).rate(end, age);
        double share = faded(halfLives.longDays()).value(end) / volume.faded(halfLives.longDays()).value(end);
        double events = IntStream.rangeClosed(Math.max(0, newest + 1 - 2 * halfLives.shortDays()), newest).filter(this::usable)
                .mapToDouble(this::count).sum();
        return new Rates(halfLives, faded(halfLives.shortDays()).rate(end, age), share * lately, events);
    }

    private DecayedCounter faded(int halfLife) {
        var counter = new DecayedCounter(halfLife);
        for (int day = 0; day <= newest; day++) {
            if (usable(day) && count(day) > 0) {
                counter.add(day + 0.5, count(day));
            }
        }
        return counter;
    }

    private boolean usable(int day) {
        return volume.of(day) > 0;
    }

    private double count(int day) {
        return days.known(day) ? days.value(day) : 0;
    }
}

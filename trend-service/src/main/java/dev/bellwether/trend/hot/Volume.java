package dev.bellwether.trend.hot;

import java.util.HashMap;
import java.util.Map;

/** What the counts of each day are measured against; a day without is not looked at. */
final class Volume {

    private final double[] days;
    private final Map<Integer, DecayedCounter> faded = new HashMap<>();

    /** @param days exposures by day, 0 where there is none */
    Volume(double[] days) {
        this.days = days;
    }

    double of(int day) {
        return days[day];
    }

    /** The newest day with an exposure; -1 if none has. */
    int newest() {
        for (int day = days.length - 1; day >= 0; day--) {
            if (days[day] > 0) {
                return day;
            }
        }
        return -1;
    }

    /** How many days before the end of a day the oldest begins that has an exposure; 0 if none has. */
    int age(int until) {
        for (int day = 0; day <= until; day++) {
            if (days[day] > 0) {
                return until + 1 - day;
            }
        }
        return 0;
    }

    /** All of it, faded with a half-life. */
    DecayedCounter faded(int halfLife) {
        return faded.computeIfAbsent(halfLife, life -> {
            var counter = new DecayedCounter(life);
            for (int day = 0; day < days.length; day++) {
                if (days[day] > 0) {
                    counter.add(day + 0.5, days[day]);
                }
            }
            return counter;
        });
    }
}

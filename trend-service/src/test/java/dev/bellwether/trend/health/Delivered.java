package dev.bellwether.trend.health;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalHealth;

/** What a monthly signal delivered from 2021-01 on. */
final class Delivered {

    /** A value, or null, by technology and month from 0. */
    interface Counts {
        Double of(int technology, int month);
    }

    private final Map<String, NavigableMap<Long, Delivery>> technologies = new TreeMap<>();
    private final NavigableMap<Long, Delivery> all = new TreeMap<>();
    private final int months;

    Delivered(int months) {
        this.months = months;
    }

    static Period month(int month) {
        return Period.parse("2021-01").plus(month);
    }

    Delivered technologies(int count, Counts counts) {
        for (int t = 0; t < count; t++) {
            var own = new TreeMap<Long, Delivery>();
            for (int month = 0; month < months; month++) {
                var value = counts.of(t, month);
                if (value != null) {
                    own.put(month(month).index(), new Delivery(value, 1));
                }
            }
            technologies.put("t" + t, own);
        }
        return this;
    }

    Delivered all(IntToDoubleFunction total) {
        for (int month = 0; month < months; month++) {
            all.put(month(month).index(), new Delivery(total.applyAsDouble(month), 1));
        }
        return this;
    }

    /** When so many months have closed. */
    SignalJudgement judge(int closed) {
        return SignalJudgement.of(Deliveries.of(technologies, all), month(closed - 1), true);
    }

    SignalHealth now(int closed) {
        return SignalHealths.of("s.x", judge(closed), month(closed).start().plusDays(10)).orElseThrow();
    }
}

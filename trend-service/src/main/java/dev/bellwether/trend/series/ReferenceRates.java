package dev.bellwether.trend.series;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the source as a whole counted, per unit of amount and period: the sum over the reference technologies had all of them been observed.
 * <p>
 * A member that is missing must not look like a fall of the source. So counts are split into member × period (the main effects of a Poisson
 * table): a period's rate is what its observed members have, divided by their shares, and a member's share is what it has of the periods in
 * which it was observed. Without gaps that is the plain sum. A period whose observed members make up less than 80 % has no rate.
 */
final class ReferenceRates {

    private static final double PRESENT = 0.8;
    private static final int ROUNDS = 60;

    private final List<TreeMap<Long, Double>> members;
    private final double[] shares;
    private Map<Long, Double> rates = new TreeMap<>();

    private ReferenceRates(List<TreeMap<Long, Double>> members) {
        this.members = members;
        this.shares = new double[members.size()];
        members.forEach(member -> member.forEach((period, rate) -> rates.merge(period, rate, Double::sum)));
        for (int round = 0; round < ROUNDS; round++) {
            share();
            rate();
        }
    }

    /** Rates by {@link dev.bellwether.events.trend.Period#index()}; a period without one is missing for all. */
    static Map<Long, Double> of(Collection<? extends Map<Long, Cell>> reference, long from) {
        var members = reference.stream().map(cells -> rates(cells.values(), from)).filter(rates -> !rates.isEmpty()).toList();
        var table = new ReferenceRates(members);
        table.rates.keySet().removeIf(period -> table.present(period) < PRESENT);
        table.rates.values().removeIf(rate -> !(rate > 0));
        return table.rates;
    }

    private static TreeMap<Long, Double> rates(Collection<Cell> cells, long from) {
        var values = new TreeMap<Long, Double>();
        var amounts = new HashMap<Long, Double>();
        for (var cell : cells) {
            if (cell.value() != null) {
                cell.spread((period, amount) -> {
                    if (period.index() >= from) {
                        values.merge(period.index(), cell.value() * (amount / cell.amount()), Double::sum);
                        amounts.merge(period.index(), amount, Double::sum);
                    }
                });
            }
        }
        values.replaceAll((period, value) -> value / amounts.get(period));
        return values;
    }

    private void share() {
        double all = 0;
        for (int i = 0; i < shares.length; i++) {
            double own = 0;
            double total = 0;
            for (var entry : members.get(i).entrySet()) {
                own += entry.getValue();
                total += rates.get(entry.getKey());
            }
            shares[i] = total == 0 ? 0 : own / total;
            all += shares[i];
        }
        for (int i = 0; i < shares.length && all > 0; i++) {
            shares[i] /= all;
        }
    }

    private void rate() {
        var sums = new TreeMap<Long, Double>();
        members.forEach(member -> member.forEach((period, rate) -> sums.merge(period, rate, Double::sum)));
        sums.replaceAll((period, sum) -> sum == 0 ? 0 : sum / present(period));
        rates = sums;
    }

    private double present(long period) {
        if (members.stream().allMatch(member -> member.containsKey(period))) {
            return 1;
        }
        double present = 0;
        for (int i = 0; i < shares.length; i++) {
            present += members.get(i).containsKey(period) ? shares[i] : 0;
        }
        return present;
    }
}

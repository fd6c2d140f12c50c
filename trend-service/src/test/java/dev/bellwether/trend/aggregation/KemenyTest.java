package dev.bellwether.trend.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class KemenyTest {

    @Test
    void itFindsWhatTryingEveryOrderFinds() {
        var random = new Random(1);
        for (int round = 0; round < 30; round++) {
            var ballots = Ballots.of(IntStream.range(0, 1 + random.nextInt(5)).mapToObj(_ -> {
                var items = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
                Collections.shuffle(items, random);
                return new Ballot(List.copyOf(items.subList(0, 2 + random.nextInt(4))), 0.1 * (1 + random.nextInt(5)));
            }).toList());
            var tried = new Tried(Preferences.of(ballots));
            tried.permute(new int[ballots.size()], 0, 0);

            var kemeny = Kemeny.of(ballots);

            assertThat(kemeny.cost()).isCloseTo(tried.least, within(1e-9));
            assertThat(kemeny.orders()).isEqualTo(tried.orders);
            for (int i = 0; i < ballots.size(); i++) {
                assertThat(kemeny.meanPlaces()[i]).isCloseTo((double) tried.places[i] / tried.orders, within(1e-9));
            }
        }
    }

    @Test
    void fifteenItemsAreTheMost() {
        var fifteen = IntStream.range(0, 15).mapToObj(i -> "item-" + (char) ('a' + i)).toList();
        assertThat(Kemeny.of(Ballots.of(List.of(new Ballot(fifteen, 1)))).orders()).isEqualTo(1);

        var sixteen = new ArrayList<>(fifteen);
        sixteen.add("item-z");
        assertThatIllegalArgumentException().isThrownBy(() -> Kemeny.of(Ballots.of(List.of(new Ballot(sixteen, 1)))));
    }

    /** All orders, one after the other. */
    private static final class Tried {

        private final Preferences preferences;
        private final int[] places;
        private double least = Double.POSITIVE_INFINITY;
        private long orders;

        Tried(Preferences preferences) {
            this.preferences = preferences;
            places = new int[preferences.size()];
        }

        void permute(int[] order, int filled, int used) {
            if (filled == order.length) {
                take(order);
            }
            for (int item = 0; item < order.length; item++) {
                if ((used >> item & 1) == 0) {
                    order[filled] = item;
                    permute(order, filled + 1, used | 1 << item);
                }
            }
        }

        private void take(int[] order) {
            double cost = 0;
            for (int first = 0; first < order.length; first++) {
                for (int later = first + 1; later < order.length; later++) {
                    cost += preferences.before()[order[later]][order[first]];
                }
            }
            if (cost < least - 1e-6) {
                least = cost;
                orders = 0;
                Arrays.fill(places, 0);
            }
            if (cost < least + 1e-6) {
                orders++;
                for (int place = 0; place < order.length; place++) {
                    places[order[place]] += place + 1;
                }
            }
        }
    }
}

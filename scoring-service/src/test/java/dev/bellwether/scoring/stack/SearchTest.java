package dev.bellwether.scoring.stack;

import static dev.bellwether.scoring.stack.Fixture.part;
import static dev.bellwether.scoring.stack.Fixture.technology;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.stack.answer.Stack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final String[] KINDS = {"runtime", "framework", "database", "style"};

    /** Of a limit that is not reached nothing is cut off, so that every combination is looked at. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theFirstFewAreTheFirstOfAll(long seed) {
        var random = new Random(seed);
        var catalog = catalog(random);
        var statedOnly = random.nextInt(3) == 0;
        var table = Fixture.table(catalog, statedOnly,
                Arrays.stream(KINDS).map(kind -> part(kind, kind.equals("framework") ? "runtime" : null)).toArray(Part[]::new));
        var all = table.best(Integer.MAX_VALUE);
        for (var limit : List.of(1, 2, 5, 20, 100)) {
            assertThat(table.best(limit)).isEqualTo(all.stream().limit(limit).toList());
        }
        assertThat(all).extracting(Stack::score).isSortedAccordingTo((a, b) -> -Long.compare(Math.round(a * 1e12),
                Math.round(b * 1e12)));
        assertThat(all.size()).isEqualTo(expected(table, statedOnly));
    }

    private static long expected(Table table, boolean statedOnly) {
        var count = 0L;
        var sizes = table.fields().stream().mapToInt(field -> field.options().size()).toArray();
        for (var i = 0; i < Arrays.stream(sizes).reduce(1, Math::multiplyExact); i++) {
            var chosen = new int[sizes.length];
            var rest = i;
            for (var part = 0; part < sizes.length; part++) {
                chosen[part] = rest % sizes[part];
                rest /= sizes[part];
            }
            count += !table.matches()[0][1].excluded(chosen[0], chosen[1])
                    && (!statedOnly || new Ties(table.matches(), chosen).hangTogether()) ? 1 : 0;
        }
        return count;
    }

    /** Few different values, so that many are equal. */
    private static List<Subject> catalog(Random random) {
        var subjects = new ArrayList<Subject>();
        for (var kind : KINDS) {
            for (var i = 0; i < 6; i++) {
                var relations = new ArrayList<String>();
                for (var j = 0; j < random.nextInt(4); j++) {
                    var other = KINDS[random.nextInt(KINDS.length)];
                    relations.addAll(List.of(kind.equals("framework") && other.equals("runtime") ? "runsOn" : "worksWith",
                            other + random.nextInt(6)));
                }
                subjects.add(technology(kind, kind + i, random.nextInt(5), relations.toArray(String[]::new)).subject());
            }
        }
        return subjects;
    }
}

package dev.bellwether.scoring.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.bellwether.scoring.sentence.Sentence;
import dev.bellwether.scoring.stack.answer.Incompatible;

/**
 * How the options of two parts go together.
 * <p>
 * Stated is what a relation says. Excluded is the same technology twice, and, where one part must run on the other, an option that is stated
 * to run on others of that sort and neither on this one nor on what this one runs on. All else is not known, for a catalog never states everything.
 */
final class Match {

    private final boolean[][] stated;
    private final boolean[][] excluded;
    private final List<Incompatible> reasons = new ArrayList<>();

    private Match(int rows, int columns) {
        stated = new boolean[rows][columns];
        excluded = new boolean[rows][columns];
    }

    /** @param statedOnly whether a part that must run on another must be stated to do so */
    static Match of(Field first, Field second, Relations relations, boolean statedOnly) {
        var match = new Match(first.options().size(), second.options().size());
        for (var i = 0; i < match.stated.length; i++) {
            for (var j = 0; j < match.stated[i].length; j++) {
                match.judge(i, j, first, second, relations, statedOnly);
            }
        }
        return match;
    }

    boolean stated(int first, int second) {
        return stated[first][second];
    }

    boolean excluded(int first, int second) {
        return excluded[first][second];
    }

    /** Why, of each pair that is excluded. */
    List<Incompatible> reasons() {
        return reasons;
    }

    private void judge(int i, int j, Field first, Field second, Relations relations, boolean statedOnly) {
        var a = first.options().get(i);
        var b = second.options().get(j);
        stated[i][j] = relations.between(a.slug(), b.slug()).isPresent();
        objection(a, b, first, second, relations, stated[i][j], statedOnly).ifPresent(reason -> {
            excluded[i][j] = true;
            reasons.add(new Incompatible(List.of(new Incompatible.Member(first.part().name(), a.slug()),
                    new Incompatible.Member(second.part().name(), b.slug())), reason, a.value() + b.value()));
        });
    }

    private static Optional<String> objection(Option a, Option b, Field first, Field second, Relations relations,
            boolean isStated, boolean statedOnly) {
        if (a.slug().equals(b.slug())) {
            return Optional.of(a.name() + " cannot be two parts");
        }
        if (isStated) {
            return Optional.empty();
        }
        return second.part().name().equals(first.part().runsOn())
                ? elsewhere(a, b, second, relations, statedOnly)
                : first.part().name().equals(second.part().runsOn())
                        ? elsewhere(b, a, first, relations, statedOnly)
                        : Optional.empty();
    }

    private static Optional<String> elsewhere(Option guest, Option host, Field hosts, Relations relations, boolean statedOnly) {
        var others = relations.foundations(guest.slug()).keySet().stream().map(hosts.sort()::get)
                .filter(Objects::nonNull).toList();
        if (!others.isEmpty() && !relations.shareFoundation(guest.slug(), host.slug())) {
            return Optional.of("%s runs on %s, not on %s".formatted(guest.name(), Sentence.list(others), host.name()));
        }
        return statedOnly
                ? Optional.of("The catalog does not say that %s runs on %s".formatted(guest.name(), host.name()))
                : Optional.empty();
    }
}

package dev.bellwether.scoring.change;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.bellwether.scoring.change.Moved.RankChange;
import dev.bellwether.scoring.change.Moved.ScoreChange;
import dev.bellwether.scoring.ranking.Recollection;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;
import dev.bellwether.scoring.ranking.basis.Basis.Place;

/**
 * Compares two rankings by computing every mixture of their inputs. Should a ranking have been computed otherwise than it would be today,
 * the difference is the method's.
 */
public final class ChangeReport {

    private static final int INPUTS = 5;

    private final Recollection before;
    private final Recollection after;
    private final Map<String, Place> then;
    private final Map<String, Place> now;
    private final List<String> both;
    private final Worlds worlds;
    private final Shapley shapley;

    /** Of a ranking and an earlier one. */
    public ChangeReport(Recollection before, Recollection after) {
        this.before = before;
        this.after = after;
        this.then = places(before);
        this.now = places(after);
        this.both = now.keySet().stream().filter(then::containsKey).toList();
        this.worlds = new Worlds(before, after, both);
        this.shapley = new Shapley(worlds.causes());
    }

    /** @param limit of the technologies that both rank */
    public Changes changes(int limit) {
        var names = after.subjects().stream().map(TechnologyRef::of).collect(Collectors.toMap(TechnologyRef::slug, each -> each));
        return new Changes(Side.of(before), Side.of(after),
                worlds.causes().stream().map(cause -> cause.name().toLowerCase(Locale.ROOT)).toList(),
                both.stream().limit(limit).map(slug -> moved(names.get(slug))).toList(), both.size(),
                alone(now, then, 1), alone(then, now, -1));
    }

    private Moved moved(TechnologyRef technology) {
        var slug = technology.slug();
        var from = then.get(slug);
        var to = now.get(slug);
        var first = worlds.at(0);
        var last = worlds.at(shapley.all());
        var byRank = shapley.split(bits -> -worlds.at(bits).rank(slug))
                .plusMethod(first.rank(slug) - last.rank(slug), from.rank() - to.rank());
        var byScore = shapley.split(bits -> worlds.at(bits).score(slug))
                .plusMethod(last.score(slug) - first.score(slug), to.score() - from.score());
        var rank = new RankChange(from.rank(), to.rank(), from.rank() - to.rank(), byRank);
        var score = new ScoreChange(from.score(), to.score(), to.score() - from.score(), byScore);
        return new Moved(technology, rank, score, inputs(slug), ChangeSentence.of(technology.name(), rank, score));
    }

    private List<InputMove> inputs(String slug) {
        if (!before.basis().method().addsUp() || !after.basis().method().addsUp()) {
            return List.of();
        }
        var earlier = worlds.at(0).inputs(slug);
        var later = worlds.at(shapley.all()).inputs(slug);
        return Stream.concat(later.keySet().stream(), earlier.keySet().stream()).distinct()
                .map(key -> input(slug, key)).filter(each -> each.change() != 0)
                .sorted(Comparator.comparingDouble(each -> -Math.abs(each.change()))).limit(INPUTS).toList();
    }

    private InputMove input(String slug, String key) {
        var earlier = worlds.at(0).inputs(slug).get(key);
        var later = worlds.at(shapley.all()).inputs(slug).get(key);
        var any = later == null ? earlier : later;
        return new InputMove(key.substring(0, key.indexOf('/')), any.id(), any.from(),
                earlier == null ? null : earlier.observed(),
                later == null ? null : later.observed(), contribution(slug, key, shapley.all()) - contribution(slug, key, 0),
                shapley.split(bits -> contribution(slug, key, bits)));
    }

    private double contribution(String slug, String key, int bits) {
        var input = worlds.at(bits).inputs(slug).get(key);
        return input == null ? 0 : input.contribution();
    }

    /** @param sign 1 if they came, −1 if they went */
    private List<Presence> alone(Map<String, Place> those, Map<String, Place> others, int sign) {
        return those.values().stream().filter(place -> !others.containsKey(place.slug()))
                .map(place -> new Presence(place.slug(), place.rank(), place.score(),
                        shapley.split(bits -> worlds.at(bits).ranks(place.slug()) ? sign : 0)))
                .toList();
    }

    private static Map<String, Place> places(Recollection ranking) {
        var places = new LinkedHashMap<String, Place>();
        ranking.basis().places().forEach(place -> places.put(place.slug(), place));
        return places;
    }
}

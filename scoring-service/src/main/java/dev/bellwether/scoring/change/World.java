package dev.bellwether.scoring.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.method.Ranks;
import dev.bellwether.scoring.profile.Candidates;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.ranking.Ranker;
import dev.bellwether.scoring.ranking.answer.InputContribution;
import dev.bellwether.scoring.ranking.answer.Ranked;
import dev.bellwether.scoring.valuation.Valuation;

/** A ranking as it would be with some of what has changed. */
final class World {

    private final Map<String, Double> field = new HashMap<>();
    private final Map<String, Ranked> followed = new HashMap<>();
    private final Map<String, Map<String, InputContribution>> inputs = new HashMap<>();

    /** @param followed slugs whose score is wanted even if they would not be ranked here */
    World(Needs needs, Method method, Valuation valuation, Collection<String> followed) {
        Ranker.rank(needs, method, valuation).ranked().forEach(each -> field.put(each.technology().slug(), each.score()));
        if (!followed.isEmpty()) {
            var open = new Needs(needs.weights(), null, new Candidates(null, null, null, List.copyOf(followed), null),
                    needs.missingData(), null);
            Ranker.rank(open, method, valuation).ranked().forEach(each -> this.followed.put(each.technology().slug(), each));
        }
        this.followed.forEach((slug, ranked) -> inputs.put(slug, byInput(ranked)));
    }

    /** Key of an input in {@link #inputs}. */
    static String key(String criterion, String input) {
        return criterion + "/" + input;
    }

    boolean ranks(String slug) {
        return field.containsKey(slug);
    }

    double score(String slug) {
        return followed.get(slug).score();
    }

    /** 1 plus the number of others that are strictly better. */
    int rank(String slug) {
        var score = score(slug);
        return 1 + (int) field.entrySet().stream()
                .filter(other -> !other.getKey().equals(slug) && Ranks.better(other.getValue(), score)).count();
    }

    /** The inputs of a followed one, in their order. */
    Map<String, InputContribution> inputs(String slug) {
        return inputs.get(slug);
    }

    private static Map<String, InputContribution> byInput(Ranked ranked) {
        var inputs = new LinkedHashMap<String, InputContribution>();
        ranked.contributions()
                .forEach(part -> part.inputs().forEach(input -> inputs.put(key(part.criterion(), input.id()), input)));
        return inputs;
    }
}

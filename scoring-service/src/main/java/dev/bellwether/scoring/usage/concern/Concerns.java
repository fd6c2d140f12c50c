package dev.bellwether.scoring.usage.concern;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.usage.Found;
import dev.bellwether.scoring.usage.Usage;
import dev.bellwether.scoring.usage.match.TechnologyIndex;
import dev.bellwether.scoring.view.CurrentCatalog;
import org.springframework.stereotype.Service;

/** Us against the world: what we run that falls, or ends. */
@Service
public class Concerns {

    private final Usage usage;
    private final CurrentCatalog catalog;

    Concerns(Usage usage, CurrentCatalog catalog) {
        this.usage = usage;
        this.catalog = catalog;
    }

    /** All concerns that are asked for. */
    public Outlook outlook(ConcernQuery query) {
        var state = catalog.get();
        var index = TechnologyIndex.of(state.subjects());
        var count = new Count();
        if (query.system() == null) {
            usage.visit(null, index, count::take);
        } else {
            count.take(Usage.of(usage.system(query.system()), index));
        }
        var subjects = state.subjects().stream().collect(Collectors.toMap(Subject::slug, Function.identity()));
        var concerns = count.users.entrySet().stream()
                .flatMap(used -> new Judge(query, subjects.get(used.getKey()), used.getValue()).concerns().stream())
                .filter(each -> query.kinds().contains(each.kind())).sorted(Comparator.comparing(Concern::position)).toList();
        return new Outlook(query.asOf(), state.catalogRevision(), state.observationSnapshot(), count.systems,
                count.users.size(), count.unknown, concerns);
    }

    private static final class Count {

        private final Map<String, Users> users = new TreeMap<>();
        private int systems;
        private int unknown;

        /** Always true, to see all. */
        boolean take(List<Found> found) {
            systems++;
            for (var each : found) {
                if (each.match().known()) {
                    users.computeIfAbsent(each.match().technology(), _ -> new Users()).add(each);
                } else {
                    unknown++;
                }
            }
            return true;
        }
    }
}

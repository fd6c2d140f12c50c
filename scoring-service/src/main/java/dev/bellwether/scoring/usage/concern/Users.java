package dev.bellwether.scoring.usage.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.bellwether.events.catalog.Release;
import dev.bellwether.scoring.usage.Found;
import dev.bellwether.scoring.usage.concern.Concern.InUse;
import dev.bellwether.scoring.usage.match.Cycle;

/** Everything that uses one technology. */
final class Users {

    private final List<Found> found = new ArrayList<>();

    void add(Found use) {
        found.add(use);
    }

    /** The systems, in the order of ids. */
    List<InUse> systems() {
        return systems(found);
    }

    /** The systems by the release cycle that they use; empty for those whose version is not told or in no cycle. */
    Map<Optional<Release>, List<InUse>> byCycle(List<Release> releases) {
        return found.stream().collect(Collectors.groupingBy(each -> Cycle.of(releases, each.use().version()),
                Collectors.collectingAndThen(Collectors.toList(), Users::systems)));
    }

    private static List<InUse> systems(List<Found> found) {
        var versions = new TreeMap<String, TreeSet<String>>();
        var systems = new TreeMap<String, Found>();
        for (var each : found) {
            systems.put(each.system().id(), each);
            var known = versions.computeIfAbsent(each.system().id(), _ -> new TreeSet<>());
            Optional.ofNullable(each.use().version()).ifPresent(known::add);
        }
        return systems.values().stream().map(Found::system)
                .map(it -> new InUse(it.id(), it.name(), it.owner(), List.copyOf(versions.get(it.id())))).toList();
    }
}

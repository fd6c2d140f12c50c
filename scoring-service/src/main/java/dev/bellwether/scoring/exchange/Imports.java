package dev.bellwether.scoring.exchange;

import java.time.LocalDate;
import java.time.ZoneOffset;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.scoring.radar.Change;
import dev.bellwether.scoring.radar.Radar;
import dev.bellwether.scoring.radar.Radars;
import dev.bellwether.scoring.radar.Technologies;
import org.springframework.stereotype.Service;

/** Puts what other tools keep onto radars. An import is one change of the radar: it happens as a whole or not at all. */
@Service
public class Imports {

    private final Radars radars;
    private final Technologies technologies;

    Imports(Radars radars, Technologies technologies) {
        this.radars = radars;
        this.technologies = technologies;
    }

    /**
     * Takes every row that is in order and tells why others are not.
     *
     * @throws InvalidInput if the file is none of its format, or if a row is refused and the order is strict
     */
    public ImportReport run(String id, Order order, Change change) {
        if (order.dryRun()) {
            var radar = radars.get(id);
            return merged(radar, order, change).report(order, radar.revision());
        }
        var last = new Merge[1];
        var after = radars.change(id, radar -> {
            last[0] = merged(radar, order, change);
            return last[0].radar();
        });
        return last[0].report(order, after.revision());
    }

    private Merge merged(Radar radar, Order order, Change change) {
        var today = LocalDate.ofInstant(change.at(), ZoneOffset.UTC);
        var placements = new Placements(radar.definition(), order, change, today);
        var merge = new Merge(new RowReader(radar, technologies.slugs(), placements));
        order.format().read(order.file(), radar.definition(), order.quadrant()).forEach(merge::add);
        if (order.strict()) {
            merge.throwIfRefused();
        }
        return merge;
    }
}

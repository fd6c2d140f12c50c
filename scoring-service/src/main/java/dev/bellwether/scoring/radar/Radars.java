package dev.bellwether.scoring.radar;

import java.util.List;
import java.util.function.UnaryOperator;

import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.scoring.radar.store.RadarStore;
import org.springframework.stereotype.Service;

/** All radars. Two changes at once both happen, one after the other, unless they expect the same version of the same thing. */
@Service
public class Radars {

    private final RadarStore store;

    Radars(RadarStore store) {
        this.store = store;
    }

    /** The radar of that id. */
    public Radar get(String id) {
        return store.find(id).orElseThrow(() -> new NotFound("There is no radar '" + id + "'"));
    }

    /** In the order of their ids, from the one after that (null: the first). */
    public List<Definition> list(String after, int limit) {
        return store.list(after, limit);
    }

    /**
     * A new one, with nothing on it.
     *
     * @throws Conflict if there is one with this id
     */
    public Radar create(Radar radar) {
        return store.create(radar)
                .orElseThrow(() -> new Conflict("There is a radar '" + radar.definition().id() + "' already"));
    }

    /** As it is after the change. The change is made again if another came in between, so it must have no other effect. */
    public Radar change(String id, UnaryOperator<Radar> change) {
        while (true) {
            var old = get(id);
            var changed = change.apply(old);
            if (changed.equals(old)) {
                return old;
            }
            var next = changed.next();
            if (store.replace(next)) {
                return next;
            }
        }
    }

    /**
     * Takes it away, with all its entries.
     *
     * @param expected the version of the definition that was read, or {@link Versions#ANY}
     */
    public void delete(String id, long expected) {
        while (true) {
            var old = get(id);
            if (expected != Versions.ANY && expected != old.definition().version()) {
                throw Versions.mismatch(old.definition().version());
            }
            if (store.delete(old)) {
                return;
            }
        }
    }
}

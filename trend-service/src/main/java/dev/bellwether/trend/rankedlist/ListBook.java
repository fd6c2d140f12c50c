package dev.bellwether.trend.rankedlist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.registry.Outcome;
import dev.bellwether.trend.registry.Precondition;
import dev.bellwether.trend.registry.Register;
import dev.bellwether.trend.registry.Registrar;
import org.springframework.stereotype.Component;

/** Takes lists: an author has one for a period and universe, and the newest counts. */
@Component
public class ListBook {

    private final Register<RankedList> register;
    private final Registrar<RankedList> registrar;
    private final Names names;
    private final Clock clock;

    ListBook(Register<RankedList> register, Registrar<RankedList> registrar, Names names, Clock clock) {
        this.register = register;
        this.registrar = registrar;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Takes a list, in place of what the author said before.
     *
     * @param period null if missing, which is a fault
     * @throws InvalidInput with every fault of it
     */
    public Outcome<RankedList> take(String universe, Period period, ListContent content) {
        var now = clock.instant();
        var faults = new Faults();
        ListRules.universe(universe, faults);
        ListRules.period(period, LocalDate.ofInstant(now, ZoneOffset.UTC), faults);
        ListRules.content(content, names, faults);
        faults.throwIfAny();
        var first = RankedList.first(universe, period, content, now);
        return registrar.put(first.id(), Precondition.NONE, current -> current == null ? first : current.saying(content, now));
    }

    /** @throws NotFound if there is no such list, or it was withdrawn */
    public RankedList get(String id) {
        return register.find(id).filter(list -> !list.withdrawn())
                .orElseThrow(() -> new NotFound("There is no list '" + id + "'"));
    }

    /**
     * Withdraws a list. What it said is remembered for answers as of earlier moments.
     *
     * @throws NotFound if there is no such list, or it was withdrawn
     */
    public void withdraw(String id, Precondition precondition) {
        get(id);
        registrar.put(id, precondition, current -> current.saying(null, clock.instant()));
    }
}

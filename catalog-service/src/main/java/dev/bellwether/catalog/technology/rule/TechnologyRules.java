package dev.bellwether.catalog.technology.rule;

import java.util.List;

import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.defaults.problem.Faults;

/** All rules. */
public final class TechnologyRules {

    private static final List<Rule> ALL = List.of(NamingRules::check, KindRules::check, DescriptionRules::check,
            LinkRules::check, IdentifierRules::check, ReleaseRules::check, RelationRules::check, TagRules::check,
            FactRules::check);

    private TechnologyRules() {}

    /** Every breach of every rule; empty if the technology may enter the catalog. */
    public static List<Fault> breaches(Technology technology) {
        var faults = new Faults();
        ALL.forEach(rule -> rule.check(technology, faults));
        return faults.found();
    }
}

package dev.bellwether.catalog.technology.form;

import dev.bellwether.catalog.technology.State;
import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.catalog.technology.rule.TechnologyRules;
import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.events.catalog.Relation;
import dev.bellwether.events.catalog.Release;
import tools.jackson.databind.node.ObjectNode;

/** A technology as callers write it: the JSON form. Types are checked first, and rules only once all types are right. */
public final class TechnologyForm {

    private TechnologyForm() {}

    /** @throws InvalidInput with every fault, if there is any */
    public static Technology read(ObjectNode json) {
        var faults = new Faults();
        var technology = technology(new Fields(json, "", faults), faults);
        faults.throwIfAny();
        faults.addAll(TechnologyRules.breaches(technology)).throwIfAny();
        return technology.ordered();
    }

    /**
     * Reads the technology that stands under a slug; the JSON need not repeat it.
     *
     * @throws InvalidInput with every fault, if there is any
     */
    public static Technology read(ObjectNode json, String slug) {
        var named = json.has("slug") ? json : json.deepCopy().put("slug", slug);
        var technology = read(named);
        new Faults().check(technology.slug().equals(slug), "/slug", "cannot be changed; it is '" + slug + "'").throwIfAny();
        return technology;
    }

    private static Technology technology(Fields fields, Faults faults) {
        var technology = new Technology(fields.text("slug"), fields.text("name"), fields.texts("aliases"), fields.text("kind"),
                state(fields.text("state"), faults), fields.texts("languages"), fields.text("licence"), fields.text("summary"),
                fields.integer("firstReleased"), fields.textsByName("links"), fields.textsByName("identifiers"),
                fields.objects("releases", TechnologyForm::release), fields.objects("relations", TechnologyForm::relation),
                fields.texts("tags"), fields.texts("features"), fields.texts("strengths"), fields.texts("weaknesses"),
                fields.texts("users"), fields.scalarsByName("facts"));
        fields.ignore("version", "changedAt", "changedBy");
        fields.end();
        return technology;
    }

    private static State state(String text, Faults faults) {
        if (text == null) {
            return State.ACTIVE;
        }
        var state = State.of(text);
        faults.check(state.isPresent(), "/state", "must be active, deprecated or retired");
        return state.orElse(null);
    }

    private static Release release(Fields fields) {
        var release = new Release(fields.text("cycle"), fields.date("releasedAt"), fields.flag("lts"), fields.date("ltsSince"),
                fields.date("activeSupportEnd"), fields.date("endOfLife"), fields.date("extendedSupportEnd"),
                fields.text("latestVersion"), fields.date("latestReleasedAt"));
        fields.end();
        return release;
    }

    private static Relation relation(Fields fields) {
        var relation = new Relation(fields.text("type"), fields.text("target"));
        fields.end();
        return relation;
    }
}

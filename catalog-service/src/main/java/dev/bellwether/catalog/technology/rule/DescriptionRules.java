package dev.bellwether.catalog.technology.rule;

import java.util.function.Function;

import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.events.catalog.TechnologyName;

/** Texts stay short enough to be read in a list. */
final class DescriptionRules {

    private static final int LICENCE = 200;
    private static final int SUMMARY = 500;
    private static final int POINT = 300;
    private static final int MOST_POINTS = 50;
    private static final int LANGUAGE = 50;
    private static final int MOST_LANGUAGES = 30;
    private static final int FIRST_YEAR = 1940;
    private static final int LAST_YEAR = 2100;

    private DescriptionRules() {}

    static void check(Technology technology, Faults faults) {
        Texts.optional(faults, "/licence", technology.licence(), LICENCE);
        Texts.optional(faults, "/summary", technology.summary(), SUMMARY);
        var year = technology.firstReleased();
        faults.check(year == null || year >= FIRST_YEAR && year <= LAST_YEAR, "/firstReleased",
                "must be a year from " + FIRST_YEAR + " to " + LAST_YEAR);
        languages(technology, faults);
        Texts.each(faults, "/features", technology.features(), MOST_POINTS, POINT);
        Texts.each(faults, "/strengths", technology.strengths(), MOST_POINTS, POINT);
        Texts.each(faults, "/weaknesses", technology.weaknesses(), MOST_POINTS, POINT);
        Texts.each(faults, "/users", technology.users(), MOST_POINTS, POINT);
        Texts.distinct(faults, "/features", technology.features(), Function.identity(), "");
        Texts.distinct(faults, "/strengths", technology.strengths(), Function.identity(), "");
        Texts.distinct(faults, "/weaknesses", technology.weaknesses(), Function.identity(), "");
        Texts.distinct(faults, "/users", technology.users(), Function.identity(), "");
    }

    private static void languages(Technology technology, Faults faults) {
        var languages = technology.languages();
        Texts.each(faults, "/languages", languages, MOST_LANGUAGES, LANGUAGE);
        Texts.distinct(faults, "/languages", languages, TechnologyName::key, "");
        for (var i = 0; i < languages.size(); i++) {
            faults.check(!languages.get(i).contains(";"), "/languages/" + i,
                    "must not contain ';', which separates languages in CSV");
        }
    }
}

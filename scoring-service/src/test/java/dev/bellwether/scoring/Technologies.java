package dev.bellwether.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import dev.bellwether.events.catalog.Relation;
import dev.bellwether.events.catalog.Release;
import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.scoring.AssessmentSnapshot;
import dev.bellwether.events.trend.Level;
import dev.bellwether.events.trend.Reading;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.events.trend.WindowTrend;
import dev.bellwether.scoring.assessment.Assessment;
import dev.bellwether.scoring.fact.Assessments;
import dev.bellwether.scoring.fact.Subject;

/** Technologies for tests: active Java frameworks under the MIT licence unless told otherwise. */
public final class Technologies {

    private static final Instant CHANGED = Instant.parse("2026-03-01T10:00:00Z");

    private final String slug;
    private final Map<String, Object> facts = new HashMap<>();
    private String kind = "framework";
    private String state = "active";
    private String licence = "MIT";
    private Integer firstReleased;
    private List<Release> releases = List.of();
    private List<Reading> readings = List.of();
    private List<WindowTrend> windows = List.of();
    private Double level;
    private long version = 1;
    private List<Relation> relations = List.of();
    private Assessments assessments = Assessments.NONE;
    private List<String> tags = List.of("web");
    private List<String> aliases = List.of();
    private List<String> languages = List.of("Java");
    private Map<String, String> links = Map.of();
    private Map<String, String> identifiers = Map.of();

    private Technologies(String slug) {
        this.slug = slug;
    }

    public static Technologies named(String slug) {
        return new Technologies(slug);
    }

    public Technologies kind(String kind) {
        this.kind = kind;
        return this;
    }

    public Technologies state(String state) {
        this.state = state;
        return this;
    }

    public Technologies licence(String licence) {
        this.licence = licence;
        return this;
    }

    public Technologies since(Integer year) {
        this.firstReleased = year;
        return this;
    }

    public Technologies version(long version) {
        this.version = version;
        return this;
    }

    public Technologies facts(Map<String, Object> facts) {
        this.facts.putAll(facts);
        return this;
    }

    public Technologies untagged() {
        this.tags = List.of();
        return this;
    }

    public Technologies aliases(String... aliases) {
        this.aliases = List.of(aliases);
        return this;
    }

    public Technologies languages(String... languages) {
        this.languages = List.of(languages);
        return this;
    }

    public Technologies links(Map<String, String> links) {
        this.links = links;
        return this;
    }

    public Technologies identifiers(Map<String, String> identifiers) {
        this.identifiers = identifiers;
        return this;
    }

    public Technologies releases(Release... releases) {
        this.releases = List.of(releases);
        return this;
    }

    public Technologies readings(Reading... readings) {
        this.readings = List.of(readings);
        return this;
    }

    public Technologies windows(WindowTrend... windows) {
        this.windows = List.of(windows);
        return this;
    }

    public Technologies level(double index) {
        this.level = index;
        return this;
    }

    /** In pairs of type and target. */
    public Technologies related(String... typesAndTargets) {
        relations = IntStream.range(0, typesAndTargets.length / 2)
                .mapToObj(i -> new Relation(typesAndTargets[2 * i], typesAndTargets[2 * i + 1])).toList();
        return this;
    }

    /** Rated by one author after another, the first of them "author-0". */
    public Technologies rated(String criterion, double... ratings) {
        for (var i = 0; i < ratings.length; i++) {
            var author = "author-" + i;
            assessments = assessments.with(new AssessmentSnapshot(Assessment.id(slug, criterion, author), 1, slug, criterion,
                    author, ratings[i], "we ran it", LocalDate.parse("2026-02-01"), CHANGED, author));
        }
        return this;
    }

    public TechnologySnapshot snapshot() {
        return new TechnologySnapshot(slug, version, slug.toUpperCase(Locale.ROOT), aliases, kind, state,
                languages, licence, null, firstReleased, links, identifiers, releases, relations, tags, List.of(),
                List.of(), List.of(), List.of(), facts, CHANGED, "ada");
    }

    public TechnologyTrend trend() {
        var popularity = new Level(level == null ? null : 0.0, level, level == null ? 0 : 1, null, null, null, null, null,
                List.of());
        return new TechnologyTrend(slug, version, CHANGED, popularity, windows, readings);
    }

    /** Has a trend only if something was observed. */
    public Subject subject() {
        var observed = level != null || !readings.isEmpty() || !windows.isEmpty();
        return new Subject(snapshot(), observed ? trend() : null, assessments);
    }
}

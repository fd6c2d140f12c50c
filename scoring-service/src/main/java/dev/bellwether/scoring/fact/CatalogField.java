package dev.bellwether.scoring.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.scoring.fact.Fact.Many;

/** What the catalog says of every technology, and what follows from it on a day. To add a field is to add a line. */
enum CatalogField implements Path {

    /** Its sort, such as {@code framework}. */
    KIND("kind", FactKind.TEXT, (it, day) -> Fact.of(it.kind())),
    /** {@code active} or {@code deprecated}. */
    STATE("state", FactKind.TEXT, (it, day) -> Fact.of(it.state())),
    /** The identity. */
    SLUG("slug", FactKind.TEXT, (it, day) -> Fact.of(it.slug())),
    /** Languages it is written in or for; not known if none is named. */
    LANGUAGES("languages", FactKind.TEXTS, (it, day) -> texts(it.languages())),
    /** Tags; a technology without any has none, which is known. */
    TAGS("tags", FactKind.TEXTS, (it, day) -> Optional.of(Many.texts(it.tags()))),
    /** The licences one can choose from. */
    LICENCE("licence", FactKind.TEXTS, (it, day) -> texts(Licence.choices(it.licence()))),
    /** How much the licence asks for: {@link LicenceClass}. */
    LICENCE_CLASS("technology.licenceClass", FactKind.TEXT, (it, day) -> Licence.classOf(it.licence()).flatMap(Fact::of)),
    /** Years since the first public release. */
    AGE_YEARS("technology.ageYears", FactKind.AMOUNT,
            (it, day) -> Optional.ofNullable(it.firstReleased()).map(year -> day.getYear() - year).flatMap(Fact::of)),
    /** Whether any release cycle has long-term support. */
    LTS_OFFERED("technology.ltsOffered", FactKind.FLAG, lifecycle(Lifecycle::ltsOffered)),
    /** Whether a release gets security fixes. */
    SUPPORTED_RELEASE("technology.supportedRelease", FactKind.FLAG, lifecycle(Lifecycle::supportedRelease)),
    /** Days until the last supported release gets no more security fixes; negative if none gets any. */
    SUPPORT_DAYS_LEFT("technology.supportDaysLeft", FactKind.AMOUNT, lifecycle(Lifecycle::supportDaysLeft)),
    /** Median length of the security support of a cycle. */
    SUPPORT_YEARS("technology.supportYears", FactKind.AMOUNT, lifecycle(Lifecycle::supportYears)),
    /** Days since the newest release. */
    RELEASE_RECENCY_DAYS("technology.releaseRecencyDays", FactKind.AMOUNT, lifecycle(Lifecycle::releaseRecencyDays));

    private static final Map<String, Path> BY_TEXT = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(CatalogField::text, field -> field));

    private final String text;
    private final FactKind kind;
    private final BiFunction<TechnologySnapshot, LocalDate, Optional<Fact>> read;

    CatalogField(String text, FactKind kind, BiFunction<TechnologySnapshot, LocalDate, Optional<Fact>> read) {
        this.text = text;
        this.kind = kind;
        this.read = read;
    }

    static Optional<Path> parse(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }

    @Override
    public Optional<Known> read(Subject subject, LocalDate day) {
        return read.apply(subject.technology(), day)
                .map(fact -> new Known(fact, Evidence.catalog(Evidence.Kind.DERIVED, subject.technology())));
    }

    @Override
    public FactKind kind() {
        return kind;
    }

    @Override
    public String text() {
        return text;
    }

    private static Optional<Fact> texts(List<String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(Many.texts(texts));
    }

    private static BiFunction<TechnologySnapshot, LocalDate, Optional<Fact>> lifecycle(
            Function<Lifecycle, Optional<?>> measure) {
        return (it, day) -> measure.apply(Lifecycle.of(it.releases(), day)).flatMap(Fact::of);
    }
}

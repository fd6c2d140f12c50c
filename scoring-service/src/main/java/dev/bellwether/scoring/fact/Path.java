package dev.bellwether.scoring.fact;

import java.time.LocalDate;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The way to one fact of a technology, written as one of:
 * <ul>
 * <li>{@code kind}, {@code languages} and the other names of {@link CatalogField}</li>
 * <li>{@code fact.typing}: a fact of the catalog</li>
 * <li>{@code signal.github-ranking.stars}: the newest reading; with {@code @best} the best of its variants, not their median</li>
 * <li>{@code trend.growthPerYear@P3Y}: a measure of {@link TrendPath} over a window</li>
 * <li>{@code level.index}: popularity, 0 to 100</li>
 * <li>{@code assessment.security}: the mean of people's ratings on a criterion, 1 to 5</li>
 * </ul>
 */
public sealed interface Path permits CatalogField, EditorialPath, SignalPath, TrendPath, LevelPath, AssessmentPath {

    /** The fact on that day; empty if it is not known. */
    Optional<Known> read(Subject subject, LocalDate day);

    /**
     * Whether nobody owes the fact: where it is not known, an input that looks for it does not count, instead of leaving a gap.
     */
    default boolean voluntary() {
        return false;
    }

    /** What kind of fact it leads to. */
    FactKind kind();

    /** The path as it is written. */
    @JsonValue
    String text();

    /** Empty if it is none of the forms. */
    static Optional<Path> parse(String text) {
        return CatalogField.parse(text).or(() -> EditorialPath.parse(text)).or(() -> SignalPath.parse(text))
                .or(() -> TrendPath.parse(text)).or(() -> LevelPath.parse(text))
                .or(() -> AssessmentPath.parse(text));
    }

    /** @throws IllegalArgumentException if it is none of the forms */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Path of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("'" + text + "' leads to no fact"));
    }
}

package dev.bellwether.scoring.radar.proposal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.fact.Known;
import dev.bellwether.scoring.fact.Path;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.radar.Rule;

/**
 * Tells what is known for and against a technology.
 *
 * @param rule     what counts
 * @param sheet    the ranking
 * @param subjects everything in the catalog, by slug
 * @param day      of the ranking
 */
record Witness(Rule rule, Sheet sheet, Map<String, Subject> subjects, LocalDate day) {

    /** Empty if nothing is known that speaks for a ring. */
    Optional<Evidence> of(String slug) {
        var subject = subjects.get(slug);
        if (subject == null) {
            return Optional.empty();
        }
        if (subject.retired()) {
            return Optional.of(Evidence.barred(sheet.id(), "The catalog lists it as retired."));
        }
        return sheet.row(slug).map(row -> ranked(row, subject)).or(() -> sheet.out(slug).filter(out -> !out.failed().isEmpty())
                .map(out -> Evidence.barred(sheet.id(), lacking(out))));
    }

    /** Why nothing is known. */
    String silence(String slug) {
        if (slug == null || !subjects.containsKey(slug)) {
            return "It is not in the catalog.";
        }
        return sheet.out(slug).isPresent()
                ? "It is not known whether it has what profile " + rule.profile() + " must have."
                : "It is no candidate of profile " + rule.profile() + ".";
    }

    private Evidence ranked(Sheet.Row row, Subject subject) {
        var direction = fact("direction", subject).map(Fact::toString).orElse(null);
        var growth = fact("growthPerYear", subject).filter(Fact.Amount.class::isInstance).map(Fact.Amount.class::cast)
                .map(Fact.Amount::amount).orElse(null);
        return new Evidence(sheet.id(), null, row.rank(), sheet.rankedTotal(), row.score(), row.low(), row.high(),
                row.provisional(), direction, growth, row.score() + step(direction));
    }

    private double step(String direction) {
        return "rising".equals(direction) ? rule.trendStep() : "falling".equals(direction) ? -rule.trendStep() : 0;
    }

    private Optional<Fact> fact(String measure, Subject subject) {
        return Path.of("trend." + measure + "@" + rule.window()).read(subject, day).map(Known::fact);
    }

    private String lacking(Sheet.Out out) {
        return "It lacks what profile " + rule.profile() + " must have: "
                + out.failed().stream().map(each -> each.constraint().field()).collect(Collectors.joining(", ")) + ".";
    }
}

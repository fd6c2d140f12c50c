package dev.bellwether.scoring.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** To the mean of people's ratings on a criterion, 1 to 5. */
record AssessmentPath(String criterion) implements Path {

    private static final String PREFIX = "assessment.";
    private static final Pattern FORM = Pattern.compile("assessment\\.[a-z0-9]+(-[a-z0-9]+)*");

    static Optional<Path> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AssessmentPath(text.substring(PREFIX.length()))) : Optional.empty();
    }

    @Override
    public Optional<Known> read(Subject subject, LocalDate day) {
        return subject.assessed(criterion).map(assessed -> new Known(new Fact.Amount(assessed.mean()),
                assessed.spread() == null ? 0 : assessed.spread(), assessed.confidence(), Evidence.assessed(assessed)));
    }

    @Override
    public boolean voluntary() {
        return true;
    }

    @Override
    public FactKind kind() {
        return FactKind.AMOUNT;
    }

    @Override
    public String text() {
        return PREFIX + criterion;
    }
}

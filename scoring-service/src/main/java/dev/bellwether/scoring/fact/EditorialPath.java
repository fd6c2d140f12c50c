package dev.bellwether.scoring.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** To a fact that the catalog states under a name. The names are open, so a name that nobody uses is only seen in a ranking's warnings. */
record EditorialPath(String name) implements Path {

    private static final String PREFIX = "fact.";
    private static final Pattern FORM = Pattern.compile("fact\\.[A-Za-z][A-Za-z0-9_-]*");

    static Optional<Path> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new EditorialPath(text.substring(PREFIX.length()))) : Optional.empty();
    }

    @Override
    public Optional<Known> read(Subject subject, LocalDate day) {
        return Fact.of(subject.technology().facts().get(name))
                .map(fact -> new Known(fact, Evidence.catalog(Evidence.Kind.FACT, subject.technology())));
    }

    @Override
    public FactKind kind() {
        return FactKind.ANY;
    }

    @Override
    public String text() {
        return PREFIX + name;
    }
}

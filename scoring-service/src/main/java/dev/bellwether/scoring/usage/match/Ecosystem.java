package dev.bellwether.scoring.usage.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.bellwether.events.catalog.TechnologyName;

/**
 * Where packages of a language come from. A package is taken for the technology of its name only if that is made for the language: the
 * package {@code redis} of npm is a client of the database, and its versions are not the database's.
 */
enum Ecosystem {

    NPM("npm", "npm", "JavaScript", "TypeScript"), PYPI("pypi", "pypi", "Python"), GEM("gem", "rubygems", "Ruby"), COMPOSER(
            "composer", "packagist", "PHP"), MAVEN("maven", "maven", "Java", "Kotlin", "Scala", "Groovy",
                    "Clojure"), GOLANG("golang", "go", "Go"), CARGO("cargo", "crates", "Rust"), NUGET("nuget", "nuget", "C#",
                            "F#"), HEX("hex", "hex", "Elixir", "Erlang"), PUB("pub", "pub", "Dart"), CPAN("cpan", "cpan",
                                    "Perl"), CRAN("cran", "cran", "R"), HACKAGE("hackage", "hackage",
                                            "Haskell"), SWIFT("swift", "swift", "Swift"), LUAROCKS("luarocks", "luarocks", "Lua");

    private final String type;
    private final String identifier;
    private final Set<String> languages;

    Ecosystem(String type, String identifier, String... languages) {
        this.type = type;
        this.identifier = identifier;
        this.languages = Arrays.stream(languages).map(TechnologyName::key).collect(Collectors.toUnmodifiableSet());
    }

    /** By the type of a package URL; empty for those that hold what is written in any language, such as containers. */
    static Optional<Ecosystem> of(String type) {
        return Arrays.stream(values()).filter(each -> each.type.equals(type)).findFirst();
    }

    /** The catalog's name for it, under which identifiers stand. */
    String identifier() {
        return identifier;
    }

    /** Whether something in these languages can be a package of it. */
    boolean holds(List<String> written) {
        return written.stream().map(TechnologyName::key).anyMatch(languages::contains);
    }
}

package dev.bellwether.scoring.usage.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;

/** What a package URL names. */
record Package(Optional<Ecosystem> ecosystem, List<String> keys) {

    private static final String GITHUB = "github";

    static Package parse(String purl) {
        try {
            var url = new PackageURL(purl);
            var ecosystem = Ecosystem.of(url.getType());
            var name = url.getNamespace() == null ? url.getName() : url.getNamespace() + "/" + url.getName();
            var system = ecosystem.map(Ecosystem::identifier).orElse(url.getType());
            return new Package(ecosystem, name.startsWith("github.com/")
                    ? List.of(key(system, name), key(GITHUB, repository(name)))
                    : List.of(key(system, name)));
        } catch (MalformedPackageURLException e) {
            // It was checked on import; a later version of the library that is stricter leaves it its name.
            return new Package(Optional.empty(), List.of());
        }
    }

    /** The owner and name in {@code github.com/gin-gonic/gin/v2}. */
    private static String repository(String module) {
        var parts = module.split("/", 4);
        return parts.length < 3 ? module : parts[1] + "/" + parts[2];
    }

    /** Maven's {@code group:artifact} is {@code group/artifact} in a package URL. */
    static String key(String system, String name) {
        return system + " " + name.replace(':', '/').toLowerCase(Locale.ROOT);
    }
}

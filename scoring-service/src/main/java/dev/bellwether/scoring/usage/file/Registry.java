package dev.bellwether.scoring.usage.file;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;

/** The package registries that links lead to. */
final class Registry {

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("npmjs.com", "npm"), Map.entry("pypi.org", "pypi"),
            Map.entry("rubygems.org", "gem"), Map.entry("packagist.org", "composer"), Map.entry("pkg.go.dev", "golang"),
            Map.entry("crates.io", "cargo"), Map.entry("nuget.org", "nuget"), Map.entry("hex.pm", "hex"),
            Map.entry("pub.dev", "pub"), Map.entry("search.maven.org", "maven"), Map.entry("central.sonatype.com", "maven"),
            Map.entry("mvnrepository.com", "maven"), Map.entry("hub.docker.com", "docker"));

    private Registry() {}

    /** The package URL of the package of that name in the registry that the link leads to; null if it leads to none. */
    static String purl(String link, String name, String version) {
        if (link == null || name == null) {
            return null;
        }
        try {
            var host = new URI(link).getHost();
            var type = host == null ? null : TYPES.get(host.startsWith("www.") ? host.substring(4) : host);
            var parts = name.replace(':', '/');
            var cut = parts.lastIndexOf('/');
            return type == null
                    ? null
                    : new PackageURL(type, cut < 0 ? null : parts.substring(0, cut), parts.substring(cut + 1), version, null,
                            null)
                            .canonicalize();
        } catch (URISyntaxException | MalformedPackageURLException e) {
            return null;
        }
    }
}

package dev.bellwether.scoring.usage.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.JsonFaults;
import dev.bellwether.events.Json;
import dev.bellwether.scoring.usage.Stated;
import dev.bellwether.scoring.usage.Use;
import dev.bellwether.scoring.usage.file.Bom.Component;
import dev.bellwether.scoring.usage.file.FileContent.Row;
import tools.jackson.core.JacksonException;

/** CycloneDX JSON, versions 1.2 and later: the components of one system, with those that they are made of. */
final class CycloneDxFile {

    private static final int LONGEST = 500;
    /** Types of components that are no technology. */
    private static final Set<String> OTHER_TYPES = Set.of("file", "data", "cryptographic-asset");

    private final List<Use> uses = new ArrayList<>();
    private final List<Row> rejected = new ArrayList<>();
    private final List<Row> passedOver = new ArrayList<>();

    static FileContent read(byte[] file) {
        try {
            return new CycloneDxFile().content(Json.mapper().readValue(file, Bom.class));
        } catch (JacksonException e) {
            throw new InvalidInput(List.of(JsonFaults.of(e)));
        }
    }

    private FileContent content(Bom bom) {
        var named = bom != null && "CycloneDX".equals(bom.bomFormat());
        new Faults().check(named, "/bomFormat", "must be CycloneDX")
                .check(!named || bom.specVersion() != null && bom.specVersion().startsWith("1."), "/specVersion",
                        "must be 1.2 or later")
                .throwIfAny();
        collect(bom.components(), "/components");
        var about = bom.metadata() == null ? null : bom.metadata().component();
        var name = about == null || about.name() == null || about.name().isBlank() ? null : about.name().strip();
        return new FileContent(List.of(new Stated(name, null, null, uses)), rejected, passedOver);
    }

    private void collect(List<Component> components, String pointer) {
        for (var i = 0; components != null && i < components.size(); i++) {
            var at = pointer + "/" + i;
            var component = components.get(i);
            take(component, at);
            collect(component == null ? null : component.components(), at + "/components");
        }
    }

    private void take(Component component, String at) {
        if (component == null || component.name() == null || component.name().isBlank()) {
            rejected.add(new Row(null, at + (component == null ? "" : "/name"), "must be given"));
        } else if (tooLong(component.name()) || tooLong(component.version()) || tooLong(component.purl())) {
            rejected.add(new Row(null, at, "has a text of more than " + LONGEST + " characters"));
        } else if (component.purl() != null && !isPurl(component.purl())) {
            rejected.add(new Row(null, at + "/purl", "'" + component.purl() + "' is no package URL"));
        } else if (component.type() != null && OTHER_TYPES.contains(component.type())) {
            passedOver.add(
                    new Row(null, at, "'" + component.name() + "' is of type " + component.type() + ", which is no technology"));
        } else {
            uses.add(new Use(component.name().strip(), component.version(), component.purl(), null, at, null));
        }
    }

    private static boolean tooLong(String text) {
        return text != null && text.length() > LONGEST;
    }

    private static boolean isPurl(String text) {
        try {
            return new PackageURL(text).getName() != null;
        } catch (MalformedPackageURLException e) {
            return false;
        }
    }
}

package dev.bellwether.scoring.usage.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.usage.Stated;
import dev.bellwether.scoring.usage.Use;
import dev.bellwether.scoring.usage.file.FileContent.Row;
import dev.bellwether.scoring.yaml.YamlDocument;

/** {@code catalog-info.yaml}: each entity is a system, and its tags name what it uses. Entities of the same name are taken together. */
final class CatalogInfoFile {

    private CatalogInfoFile() {}

    static FileContent read(byte[] file) {
        var documents = YamlDocument.all(file);
        var systems = new LinkedHashMap<String, Stated>();
        var rejected = new ArrayList<Row>();
        var passedOver = new ArrayList<Row>();
        for (var i = 0; i < documents.size(); i++) {
            var prefix = documents.size() == 1 ? "" : "/" + i;
            entity(documents.get(i), new RowReader(documents.get(i), prefix, "", rejected), prefix, rejected, passedOver,
                    systems);
        }
        return new FileContent(List.copyOf(systems.values()), rejected, passedOver);
    }

    private static void entity(YamlDocument document, RowReader row, String prefix, List<Row> rejected, List<Row> passedOver,
            Map<String, Stated> systems) {
        row.needed("/apiVersion");
        var kind = row.needed("/kind");
        var name = row.needed("/metadata/name");
        var owner = row.text("/spec/owner");
        var partOf = row.text("/spec/system");
        if (!row.sound()) {
            return;
        }
        var tags = document.root().at("/metadata/tags");
        if (tags.isMissingNode() || tags.isNull() || tags.isArray() && tags.isEmpty()) {
            passedOver.add(row.row("", kind + " '" + name + "' has no tags, so it says nothing of what it uses"));
        } else if (!tags.isArray()) {
            row.reject("/metadata/tags", "must be a list");
        } else {
            systems.merge(name, new Stated(name, owner, partOf, tags(document, prefix, tags.size(), rejected)),
                    CatalogInfoFile::together);
        }
    }

    private static List<Use> tags(YamlDocument document, String prefix, int count, List<Row> rejected) {
        var uses = new ArrayList<Use>();
        var row = new RowReader(document, prefix, "", rejected);
        for (var i = 0; i < count; i++) {
            var place = "/metadata/tags/" + i;
            var tag = row.needed(place);
            if (tag != null) {
                uses.add(new Use(tag, null, null, null, row.at(place), row.line(place)));
            }
        }
        return uses;
    }

    private static Stated together(Stated first, Stated second) {
        var uses = new ArrayList<>(first.uses());
        uses.addAll(second.uses());
        return new Stated(first.name(), first.owner() == null ? second.owner() : first.owner(),
                first.partOf() == null ? second.partOf() : first.partOf(), uses);
    }
}

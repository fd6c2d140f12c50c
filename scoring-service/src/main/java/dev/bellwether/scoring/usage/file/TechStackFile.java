package dev.bellwether.scoring.usage.file;

import java.util.ArrayList;
import java.util.List;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.scoring.usage.Stated;
import dev.bellwether.scoring.usage.Use;
import dev.bellwether.scoring.usage.file.FileContent.Row;
import dev.bellwether.scoring.yaml.YamlDocument;

/** {@code techstack.yml}: the tools of one repository. */
final class TechStackFile {

    private TechStackFile() {}

    static FileContent read(byte[] file) {
        var documents = YamlDocument.all(file);
        if (documents.size() != 1 || !documents.getFirst().root().path("tools").isArray()) {
            throw new InvalidInput("/tools", "must be a list in the only document of the file");
        }
        var document = documents.getFirst();
        var rejected = new ArrayList<Row>();
        var uses = new ArrayList<Use>();
        for (var i = 0; i < document.root().path("tools").size(); i++) {
            var tool = tool(new RowReader(document, "", "/tools/" + i, rejected));
            if (tool != null) {
                uses.add(tool);
            }
        }
        var name = new RowReader(document, "", "", rejected).text("/repo_name");
        return new FileContent(List.of(new Stated(name, null, null, uses)), rejected, List.of());
    }

    /** Null if it is none. */
    private static Use tool(RowReader row) {
        var name = row.needed("/name");
        var version = row.text("/version");
        var website = row.text("/website_url");
        var purl = Registry.purl(row.text("/package_url"), name, version);
        return row.sound() ? new Use(name, version, purl, website, row.at(""), row.line("")) : null;
    }
}

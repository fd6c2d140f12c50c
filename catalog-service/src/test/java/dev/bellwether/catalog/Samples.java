package dev.bellwether.catalog;

import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.catalog.technology.form.MergePatch;
import dev.bellwether.catalog.technology.form.TechnologyForm;
import dev.bellwether.events.Json;
import tools.jackson.databind.node.ObjectNode;

/** Technologies for tests. */
public final class Samples {

    private Samples() {}

    /** As little as a technology can be; its name is its slug with a capital letter. */
    public static ObjectNode json(String slug) {
        return Json.mapper().createObjectNode().put("slug", slug)
                .put("name", slug.substring(0, 1).toUpperCase() + slug.substring(1)).put("kind", "framework");
    }

    /** A little one with other or further fields. */
    public static ObjectNode json(String slug, String patch) {
        return (ObjectNode) MergePatch.merge(json(slug), Json.mapper().readTree(patch));
    }

    /** All that can be said of a technology. */
    public static ObjectNode everything(String slug) {
        return json(slug, """
            {"aliases": ["%1$s-js", "The %1$s"], "state": "active", "languages": ["C++", "F#"], "licence": "MIT",
             "summary": "It says \\"hello, world\\"; and more.", "firstReleased": 2009,
             "links": {"homepage": "https://%1$s.example/", "repository": "https://git.example/%1$s"},
             "identifiers": {"npm": "@%1$s/core", "github": "%1$s/%1$s"},
             "releases": [
              {"cycle": "1", "releasedAt": "2020-01-01", "lts": true, "ltsSince": "2020-06-01", "activeSupportEnd": "2021-01-01",
               "endOfLife": "2022-01-01", "extendedSupportEnd": "2024-01-01", "latestVersion": "1.9.2",
               "latestReleasedAt": "2021-12-24"},
              {"cycle": "2", "releasedAt": "2022-01-01"}],
             "relations": [{"type": "writtenIn", "target": "cpp"}, {"type": "alternativeTo", "target": "not-known-yet"}],
             "tags": ["web", "real-time"], "features": ["streams"], "strengths": ["It is fast."],
             "weaknesses": ["It is =new."], "users": ["Example Corp"],
             "facts": {"typing": "static", "knownExploited": 3, "share": 0.25, "managed": true}}
            """.formatted(slug));
    }

    /** A little technology. */
    public static Technology technology(String slug) {
        return TechnologyForm.read(json(slug));
    }

    /** A little technology with other or further fields. */
    public static Technology technology(String slug, String patch) {
        return TechnologyForm.read(json(slug, patch));
    }
}

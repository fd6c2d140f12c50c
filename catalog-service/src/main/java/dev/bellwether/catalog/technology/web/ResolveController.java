package dev.bellwether.catalog.technology.web;

import dev.bellwether.catalog.technology.Catalog;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.events.catalog.TechnologyName;
import dev.bellwether.events.catalog.TechnologySnapshot;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a name means: the technology whose slug, name or alias it is, retired ones too. */
@RestController
class ResolveController {

    private final Catalog catalog;

    ResolveController(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Finds the technology that a name means. The name is a slug, a name or an alias, in any spelling, those of retired technologies
     * included.
     *
     * @param name in any spelling
     * @throws NotFound if no technology is called so
     */
    @Operation(operationId = "resolveTechnology")
    @GetMapping("/api/technologies/resolve")
    ResponseEntity<TechnologySnapshot> resolve(@RequestParam(defaultValue = "") String name) {
        if (TechnologyName.key(name).isEmpty()) {
            throw new InvalidInput("/name", "must name a technology");
        }
        var entry = catalog.resolve(name).orElseThrow(() -> new NotFound("No technology is called '" + name + "'"));
        return ResponseEntity.ok().eTag(Versions.etag(entry.version())).body(entry.snapshot());
    }
}

package dev.bellwether.scoring.radar.web;

import java.util.List;
import java.util.Map;

import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Radar;
import dev.bellwether.scoring.radar.Radars;
import dev.bellwether.scoring.store.VersionedStore;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Radars: make, read, replace the definition, delete. */
@RestController
@RequestMapping("/api/radars")
class RadarController {

    private final Radars radars;
    private final VersionedStore<Profile> profiles;
    private final Changes changes;

    RadarController(Radars radars, VersionedStore<Profile> profiles, Changes changes) {
        this.radars = radars;
        this.profiles = profiles;
        this.changes = changes;
    }

    /** Lists radars. */
    @GetMapping
    Page<RadarView> list(@RequestParam(required = false) Integer limit, @RequestParam(required = false) String cursor) {
        var size = Paging.limit(limit);
        return Page.of(radars.list(Cursor.decode(cursor), size + 1), size, Definition::id).map(RadarView::of);
    }

    /**
     * Makes a radar. The id is the one sent, or is made of the name.
     *
     * @throws dev.bellwether.defaults.problem.Conflict if there is one with this id
     */
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<RadarView> create(@RequestBody RadarBody body, HttpServletRequest request) {
        var definition = body.read(null, this::isProfile, changes.by(request));
        var created = radars.create(new Radar(definition, 1, Map.of(), List.of())).definition();
        return tagged(ResponseEntity.created(Locations.radar(created.id())), created);
    }

    /** Reads a radar: its quadrants, rings and rules. */
    @GetMapping("/{id}")
    ResponseEntity<RadarView> get(@PathVariable String id) {
        return tagged(ResponseEntity.ok(), radars.get(id).definition());
    }

    /**
     * Replaces the definition of a radar. Entries and placements stay.
     *
     * @throws dev.bellwether.defaults.problem.Conflict if a ring or quadrant that is in use would go
     */
    @PutMapping("/{id}")
    ResponseEntity<RadarView> replace(@PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch, @RequestBody RadarBody body,
            HttpServletRequest request) {
        var expected = Versions.ifMatch(ifMatch);
        var definition = body.read(id, this::isProfile, changes.by(request));
        return tagged(ResponseEntity.ok(), radars.change(id, radar -> radar.redefine(definition, expected)).definition());
    }

    /** Deletes a radar with all its entries. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        radars.delete(id, Versions.ifMatch(ifMatch));
    }

    private boolean isProfile(String id) {
        return profiles.find(id).isPresent();
    }

    private static ResponseEntity<RadarView> tagged(ResponseEntity.BodyBuilder answer, Definition definition) {
        return answer.eTag(Versions.etag(definition.version())).body(RadarView.of(definition));
    }
}

package dev.bellwether.scoring.profile.web;

import java.net.URI;

import dev.bellwether.defaults.web.Actor;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.scoring.profile.Profile;
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

/** Profiles: make, read, replace, delete. */
@RestController
@RequestMapping("/api/profiles")
class ProfileController {

    private final VersionedStore<Profile> profiles;
    private final NeedsReader reader;

    ProfileController(VersionedStore<Profile> profiles, NeedsReader reader) {
        this.profiles = profiles;
        this.reader = reader;
    }

    /** Lists profiles. */
    @GetMapping
    Page<ProfileView> list(@RequestParam(required = false) Integer limit, @RequestParam(required = false) String cursor) {
        var size = Paging.limit(limit);
        return Page.of(profiles.list(Cursor.decode(cursor), size + 1), size, Profile::id).map(ProfileView::of);
    }

    /**
     * Makes a profile: the needs of a project. The id is the one sent, or is made of the name.
     *
     * @throws dev.bellwether.defaults.problem.Conflict if there is one with this id
     */
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<ProfileView> create(@RequestBody ProfileBody body, HttpServletRequest request) {
        var created = profiles.create(body.read(null, reader), Actor.of(request));
        return tagged(ResponseEntity.created(URI.create("/api/profiles/" + created.id())), created);
    }

    /** Reads a profile. */
    @GetMapping("/{id}")
    ResponseEntity<ProfileView> get(@PathVariable String id) {
        return tagged(ResponseEntity.ok(), profiles.get(id));
    }

    /** Replaces a profile by its next version. */
    @PutMapping("/{id}")
    ResponseEntity<ProfileView> replace(@PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch, @RequestBody ProfileBody body,
            HttpServletRequest request) {
        var expected = Versions.ifMatch(ifMatch);
        return tagged(ResponseEntity.ok(), profiles.replace(body.read(id, reader), expected, Actor.of(request)));
    }

    /** Deletes a profile. Rankings made by it stay. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            HttpServletRequest request) {
        profiles.delete(id, Versions.ifMatch(ifMatch), Actor.of(request));
    }

    private static ResponseEntity<ProfileView> tagged(ResponseEntity.BodyBuilder answer, Profile profile) {
        return answer.eTag(Versions.etag(profile.version())).body(ProfileView.of(profile));
    }
}

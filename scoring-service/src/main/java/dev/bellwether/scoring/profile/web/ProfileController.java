package dev.bellwether.scoring.profile.web;

import java.net.URI;

import dev.bellwether.defaults.web.Actor;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.store.VersionedStore;
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

    @GetMapping
    Page<ProfileView> list(@RequestParam(required = false) Integer limit, @RequestParam(required = false) String cursor) {
        var size = Paging.limit(limit);
        return Page.of(profiles.list(Cursor.decode(cursor), size + 1), size, Profile::id).map(ProfileView::of);
    }

    @PostMapping
    ResponseEntity<ProfileView> create(@RequestBody ProfileBody body, HttpServletRequest request) {
        var created = profiles.create(body.read(null, reader), Actor.of(request));
        return tagged(ResponseEntity.created(URI.create("/api/profiles/" + created.id())), created);
    }

    @GetMapping("/{id}")
    ResponseEntity<ProfileView> get(@PathVariable String id) {
        return tagged(ResponseEntity.ok(), profiles.get(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<ProfileView> replace(@PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch, @RequestBody ProfileBody body,
            HttpServletRequest request) {
        var expected = Versions.ifMatch(ifMatch);
        return tagged(ResponseEntity.ok(), profiles.replace(body.read(id, reader), expected, Actor.of(request)));
    }

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

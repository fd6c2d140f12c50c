package dev.bellwether.scoring.ranking.web;

import java.net.URI;
import java.time.Instant;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.web.NeedsReader;
import dev.bellwether.scoring.ranking.Rankings;
import dev.bellwether.scoring.ranking.answer.Ranking;
import dev.bellwether.scoring.ranking.answer.Standings;
import dev.bellwether.scoring.ranking.answer.StoredRanking;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rankings: asked for, read again, and looked at from one technology. */
@RestController
class RankingController {

    /** A place with all its evidence takes about 8 KB. */
    private static final int DEFAULT_LIMIT = 20;

    private final Rankings rankings;
    private final NeedsReader reader;

    RankingController(Rankings rankings, NeedsReader reader) {
        this.rankings = rankings;
        this.reader = reader;
    }

    /**
     * Ranks technologies for needs. Either those of a stored profile, or the needs themselves. Asked twice with nothing changed, it is
     * the same answer under the same id.
     */
    @Operation(operationId = "rank")
    @ApiResponse(responseCode = "201", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Ranking.class)))
    @PostMapping(path = "/api/rankings", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> rank(@RequestBody RankingBody body) {
        var limit = limit(body.limit());
        var method = body.method() == null ? Method.ADDITIVE : body.method();
        StoredRanking ranking;
        if (body.profile() == null) {
            ranking = rankings.adHoc(body.needs(reader), method, limit, AsOf.checked(body.asOf()));
        } else {
            body.checkProfileAlone();
            ranking = rankings.ofProfile(body.profile(), method, limit, AsOf.checked(body.asOf()));
        }
        return answer(ResponseEntity.created(location(ranking)), ranking);
    }

    /** Reads a ranking as it was first given. */
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Ranking.class)))
    @GetMapping(path = "/api/rankings/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> get(@PathVariable String id) {
        return answer(ResponseEntity.ok(), rankings.get(id));
    }

    /**
     * Ranks technologies for a profile, as things are now.
     *
     * @param method {@code additive} (the default), {@code wpm} or {@code topsis}
     */
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Ranking.class)))
    @GetMapping(path = "/api/profiles/{id}/ranking", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> current(@PathVariable String id, @RequestParam(required = false) String method,
            @RequestParam(required = false) Integer limit, @RequestParam(required = false) Instant asOf) {
        var ranking = rankings.ofProfile(id, method(method), limit(limit), AsOf.checked(asOf));
        return answer(ResponseEntity.ok().location(location(ranking)), ranking);
    }

    /** Reads where a technology stands in the ready profiles. */
    @Operation(operationId = "getStandings")
    @GetMapping("/api/rankings")
    Standings standings(@RequestParam(required = false) String technology) {
        new Faults().check(technology != null, "/technology", "must be given").throwIfAny();
        return rankings.standings(technology);
    }

    private static Method method(String asked) {
        return asked == null
                ? Method.ADDITIVE
                : Method.parse(asked).orElseThrow(() -> new InvalidInput("/method", "must be additive, wpm or topsis"));
    }

    private static int limit(Integer asked) {
        return Paging.limit(asked == null ? DEFAULT_LIMIT : asked);
    }

    private static URI location(StoredRanking ranking) {
        return URI.create("/api/rankings/" + ranking.id());
    }

    /** An answer never changes, so its id is its entity tag. */
    private static ResponseEntity<String> answer(ResponseEntity.BodyBuilder answer, StoredRanking ranking) {
        return answer.eTag("\"" + ranking.id() + "\"").contentType(MediaType.APPLICATION_JSON).body(ranking.json());
    }
}

package dev.bellwether.scoring.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.events.Json;
import dev.bellwether.scoring.knowledge.Knowledge;
import dev.bellwether.scoring.knowledge.Present;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.ranking.answer.ProfileRef;
import dev.bellwether.scoring.ranking.answer.Ranking;
import dev.bellwether.scoring.ranking.answer.Standing;
import dev.bellwether.scoring.ranking.answer.Standings;
import dev.bellwether.scoring.ranking.answer.StoredRanking;
import dev.bellwether.scoring.ranking.basis.Basis.Place;
import dev.bellwether.scoring.ranking.basis.Basis;
import dev.bellwether.scoring.ranking.store.RankingStore;
import dev.bellwether.scoring.store.VersionedStore;
import dev.bellwether.scoring.valuation.Valuation;
import org.springframework.stereotype.Service;

/** Answers needs from what this instance knows now, and keeps every answer. */
@Service
public class Rankings {

    /** More profiles than this are not looked at; nobody can overlook so many. */
    private static final int MOST = 1000;

    private final Present present;
    private final VersionedStore<Profile> profiles;
    private final RankingStore store;
    private final Recollections recollections;

    Rankings(Present present, VersionedStore<Profile> profiles, RankingStore store, Recollections recollections) {
        this.present = present;
        this.profiles = profiles;
        this.store = store;
        this.recollections = recollections;
    }

    /**
     * The current ranking of a stored profile.
     *
     * @param asOf the moment whose day counts for ages and support; null for now
     */
    public StoredRanking ofProfile(String id, Method method, int limit, Instant asOf) {
        return ofProfile(profiles.get(id), method, limit, asOf);
    }

    /** The same of a profile that was read. */
    public StoredRanking ofProfile(Profile profile, Method method, int limit, Instant asOf) {
        return answer(new ProfileRef(profile.id(), profile.version()), profile.needs(), method, limit, asOf);
    }

    /** What each of these profiles would be answered now, by its id; nothing is stored. */
    public Map<String, Outcome> outcomes(List<Profile> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        var valuation = present.on(null).valuation();
        return asked.stream().collect(Collectors.toMap(Profile::id, each -> Ranker.rank(each.needs(), valuation)));
    }

    /** The current ranking for needs that are not stored. */
    public StoredRanking adHoc(Needs needs, Method method, int limit, Instant asOf) {
        return answer(null, needs, method, limit, asOf);
    }

    /** An earlier answer. */
    public StoredRanking get(String id) {
        return store.find(id).orElseThrow(() -> new NotFound("There is no ranking '" + id + "'"));
    }

    /** Where a technology stands now; nothing is stored. */
    public Standings standings(String slug) {
        var now = present.on(null);
        var subject = now.state().subjects().stream().filter(each -> each.slug().equals(slug)).findFirst()
                .orElseThrow(() -> new NotFound("There is no technology '" + slug + "'"));
        var valuation = now.valuation();
        return new Standings(now.asOf(), profiles.list(null, MOST).stream()
                .filter(profile -> profile.needs().candidates().include(subject))
                .flatMap(profile -> standing(profile, slug, valuation)).toList());
    }

    private static Stream<Standing> standing(Profile profile, String slug, Valuation valuation) {
        var ranked = Ranker.rank(profile.needs(), valuation).ranked();
        return ranked.stream().filter(each -> each.technology().slug().equals(slug)).map(each -> Standing
                .of(new ProfileRef(profile.id(), profile.version()), profile.name(), each, ranked.size()));
    }

    private StoredRanking answer(ProfileRef profile, Needs needs, Method method, int limit, Instant asked) {
        var known = present.on(asked);
        var id = RankingId.of(Json.mapper(), profile, needs, method, limit, known);
        return store.find(id).orElseGet(() -> {
            var outcome = Ranker.rank(needs, method, known.valuation());
            return store.save(named(id, profile, needs, method, limit, known, outcome),
                    basis(profile, needs, method, known, outcome));
        });
    }

    private static Ranking named(String id, ProfileRef profile, Needs needs, Method method, int limit, Knowledge known,
            Outcome outcome) {
        var state = known.state();
        return new Ranking(id, profile, profile == null ? needs : null, known.asOf(), state.catalogRevision(),
                state.observationSnapshot(), state.assessmentRevision(), method.version(), known.versions(needs.weights()),
                outcome.ranked().size(), outcome.ranked().stream().limit(limit).toList(), outcome.excluded(), outcome.warnings());
    }

    private Basis basis(ProfileRef profile, Needs needs, Method method, Knowledge known, Outcome outcome) {
        var state = known.state();
        var versions = new TreeMap<String, Long>();
        known.criteria().forEach(each -> versions.put(each.id(), each.version()));
        var places = outcome.ranked().stream().map(each -> new Place(each.technology().slug(), each.rank(), each.score()))
                .toList();
        return new Basis(profile, needs, known.asOf(), known.day(), state.catalogRevision(), state.observationSnapshot(),
                state.assessmentRevision(), method.version(), versions, recollections.keep(state.subjects()), places);
    }
}

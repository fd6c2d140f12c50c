package dev.bellwether.scoring.radar.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.radar.Radar;
import dev.bellwether.scoring.radar.Rejection;
import dev.bellwether.scoring.ranking.Rankings;
import dev.bellwether.scoring.view.CurrentCatalog;
import org.springframework.stereotype.Service;

/** What the evidence of now would change on a radar. Nothing changes until somebody decides. */
@Service
public class Proposals {

    /** Everybody who is ranked. */
    private static final int ALL = 10_000;

    private final Rankings rankings;
    private final CurrentCatalog catalog;
    private final Clock clock;

    Proposals(Rankings rankings, CurrentCatalog catalog, Clock clock) {
        this.rankings = rankings;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * Those that people have not rejected, or whose evidence has changed since by more than the rule's margin.
     *
     * @throws Conflict if the radar has no rule
     */
    public Proposed of(Radar radar) {
        var rule = radar.definition().rule();
        if (rule == null) {
            throw new Conflict("The radar '" + radar.definition().id() + "' has no rule, so nothing is proposed");
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var sheet = Sheet.of(rankings.ofProfile(rule.profile(), Method.ADDITIVE, ALL, null));
        var subjects = catalog.get().subjects().stream().collect(Collectors.toMap(Subject::slug, Function.identity()));
        var drafts = new Drafts(radar, new Witness(rule, sheet, subjects, today), today);
        var unjudged = new ArrayList<Unjudged>();
        var moves = drafts.ofEntries(unjudged);
        var newcomers = drafts.ofNewcomers();
        var items = Stream.concat(moves.stream().filter(each -> !rejected(each, radar)),
                newcomers.stream().filter(each -> !rejected(each, radar)).limit(rule.newcomers())).toList();
        var rejected = Stream.concat(moves.stream(), newcomers.stream()).filter(each -> rejected(each, radar)).count();
        return new Proposed(now, radar.revision(), sheet.id(), items, (int) rejected, unjudged);
    }

    private static boolean rejected(Proposal proposal, Radar radar) {
        var rejections = radar.rejections(proposal.entry());
        return !rejections.isEmpty() && same(rejections.getLast(), proposal, radar.definition().rule().margin());
    }

    private static boolean same(Rejection rejection, Proposal proposal, double margin) {
        var before = rejection.value();
        var now = proposal.evidence().value();
        var unchanged = before == null || now == null ? Objects.equals(before, now) : Math.abs(before - now) <= margin;
        return rejection.ring().equals(proposal.to()) && unchanged;
    }
}

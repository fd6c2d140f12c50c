package dev.bellwether.trend.rankedlist.web;

import java.time.Clock;
import java.util.Objects;

import dev.bellwether.defaults.web.Paging;
import dev.bellwether.trend.aggregation.Method;
import dev.bellwether.trend.aggregation.Placed;
import dev.bellwether.trend.rankedlist.Entry;
import dev.bellwether.trend.rankedlist.Poll;
import dev.bellwether.trend.rankedlist.Polls;
import dev.bellwether.trend.rankedlist.web.ConsensusAnswer.Item;
import dev.bellwether.trend.rankedlist.web.ConsensusAnswer.Named;
import dev.bellwether.trend.rankedlist.web.ConsensusAnswer.Previous;
import dev.bellwether.trend.statistics.RankMovement;
import dev.bellwether.trend.view.Standings;
import dev.bellwether.trend.view.web.Parameter;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConsensusController {

    private final Polls polls;
    private final Standings standings;
    private final Clock clock;

    ConsensusController(Polls polls, Standings standings, Clock clock) {
        this.polls = polls;
        this.standings = standings;
        this.clock = clock;
    }

    /** Makes one list of many. Of each author the newest counts. */
    @Operation(operationId = "getConsensus")
    @GetMapping("/api/lists/consensus")
    ConsensusAnswer consensus(Asked asked) {
        var limit = Paging.limit(asked.limit());
        var now = clock.instant();
        var question = asked.question(now);
        var poll = polls.find(question);
        var span = question.span();
        return new ConsensusAnswer(Objects.requireNonNullElse(question.asOf(), now), question.universe(),
                span == null ? null : span.from(), span == null ? null : span.to(), Parameter.word(question.method()),
                question.method() == Method.RRF ? question.k() : null, poll.lists(), poll.items().size(),
                poll.items().stream().limit(limit).map(placed -> item(placed, poll)).toList(),
                poll.items().stream().filter(placed -> poll.entries().get(placed.item()).technology() == null).limit(Paging.MAX)
                        .map(placed -> named(placed.rank(), poll.entries().get(placed.item()))).toList(),
                poll.before() == null ? null : previous(poll), poll.superseded(), poll.forgotten());
    }

    private Item item(Placed placed, Poll poll) {
        var entry = poll.entries().get(placed.item());
        var before = poll.before() == null ? null : poll.before().ranks().get(placed.item());
        var movement = RankMovement.of(placed.item(), placed.rank(), before);
        return new Item(placed.rank(), entry.technology(), name(entry), placed.score(), placed.lists(), placed.best(),
                placed.worst(), placed.p(), placed.q(), placed.betterThanChance(), movement.previousRank(), movement.delta(),
                poll.before() == null ? null : before == null);
    }

    private Previous previous(Poll poll) {
        var before = poll.before();
        return new Previous(before.span().from(), before.span().to(), before.lists(), before.left().stream().limit(Paging.MAX)
                .map(item -> named(before.ranks().get(item), poll.entries().get(item))).toList());
    }

    private Named named(int rank, Entry entry) {
        return new Named(rank, entry.technology(), name(entry));
    }

    private String name(Entry entry) {
        return entry.technology() == null
                ? entry.name()
                : standings.find(entry.technology()).map(standing -> standing.technology().name()).orElse(entry.technology());
    }
}

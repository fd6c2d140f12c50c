package dev.bellwether.trend.rankedlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.trend.aggregation.Consensus;
import dev.bellwether.trend.aggregation.Placed;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.rankedlist.Poll.Before;
import dev.bellwether.trend.statistics.RankMovement;
import org.springframework.stereotype.Component;

/** Makes one list of many, in memory, whenever it is asked for. */
@Component
public class Polls {

    private final Lists lists;
    private final Names names;

    Polls(Lists lists, Names names) {
        this.lists = lists;
        this.names = names;
    }

    /** @throws InvalidInput if the lists are too many, or their items for the method */
    public Poll find(Question question) {
        var now = new Hearing(question.span());
        var before = question.span() == null ? null : new Hearing(question.span().before());
        var forgotten = new ArrayList<String>();
        lists.each(question.universe(), question.asOf() != null, list -> {
            if (!question.concerns(list.period())) {
                return;
            }
            if (list.forgot(question.asOf())) {
                forgotten.add(list.id());
            }
            list.asOf(question.asOf()).map(content -> voice(list, content)).ifPresent(voice -> {
                now.hear(voice);
                if (before != null) {
                    before.hear(voice);
                }
            });
        });
        return poll(question, now, before, forgotten);
    }

    private Voice voice(RankedList list, ListContent content) {
        return new Voice(list.id(), list.authorKey(), list.period(), content.weight(),
                Entries.of(content.items(), names).counted());
    }

    private static Poll poll(Question question, Hearing now, Hearing before, List<String> forgotten) {
        var ballots = now.ballots();
        if (ballots.items().size() > question.method().mostItems()) {
            throw new InvalidInput("/method", "takes at most %d different items, and these lists name %d"
                    .formatted(question.method().mostItems(), ballots.items().size()));
        }
        var items = Consensus.of(ballots, question.method(), question.k());
        var entries = new HashMap<String, Entry>();
        name(now, entries);
        return new Poll(items, now.voices().size(), now.superseded(), forgotten, entries,
                before(question, before, items, entries));
    }

    private static Before before(Question question, Hearing before, List<Placed> items, Map<String, Entry> entries) {
        if (before == null || before.voices().isEmpty() || before.ballots().items().size() > question.method().mostItems()) {
            return null;
        }
        var then = Consensus.of(before.ballots(), question.method(), question.k());
        name(before, entries);
        return new Before(question.span().before(), before.voices().size(),
                then.stream().collect(Collectors.toMap(Placed::item, Placed::rank)),
                RankMovement.left(then.stream().map(Placed::item).toList(), items.stream().map(Placed::item).toList()));
    }

    private static void name(Hearing hearing, Map<String, Entry> entries) {
        hearing.voices().forEach(voice -> voice.items().forEach(entry -> entries.putIfAbsent(entry.item(), entry)));
    }
}

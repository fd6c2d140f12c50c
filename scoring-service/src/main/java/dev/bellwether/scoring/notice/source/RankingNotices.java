package dev.bellwether.scoring.notice.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.bellwether.events.scoring.StandingPlace;
import dev.bellwether.events.scoring.StandingRanking;
import dev.bellwether.scoring.notice.Kind;
import dev.bellwether.scoring.notice.Notice;
import dev.bellwether.scoring.sentence.Sentence;

/** Tells when somebody moved, came or left in the answer to a standing profile; a first answer and scores that move nobody are not told. */
final class RankingNotices {

    private static final int NAMED = 3;

    private RankingNotices() {}

    static Optional<Notice> of(StandingRanking told) {
        var moved = told.ranked().stream().filter(each -> !Objects.equals(each.rankBefore(), each.rank())).toList();
        return told.previousRanking() == null || moved.isEmpty() && told.left().isEmpty()
                ? Optional.empty()
                : Optional.of(notice(told, moved));
    }

    private static Notice notice(StandingRanking told, List<StandingPlace> moved) {
        var technologies = Stream.concat(moved.stream().map(StandingPlace::technology), told.left().stream()).toList();
        return new Notice(Notice.id(Kind.RANKING, told.profile(), told.version()), Kind.RANKING, told.asOf(), technologies,
                told.profile(), "Ranking of " + told.name() + " changed", text(told, moved), "/api/rankings/" + told.ranking(),
                Map.of("ranking", told.ranking(), "previousRanking", told.previousRanking(), "moved",
                        moved.stream().map(RankingNotices::place).toList(), "left", told.left()));
    }

    private static String text(StandingRanking told, List<StandingPlace> moved) {
        var first = Stream.concat(moved.stream().map(RankingNotices::move), told.left().stream().map(slug -> slug + " left"))
                .limit(NAMED).toList();
        var others = moved.size() + told.left().size() - first.size();
        var tail = others == 0 ? "." : Sentence.of("; %d more changed.", others);
        return "In " + told.name() + ", " + Sentence.list(first) + tail;
    }

    private static String move(StandingPlace place) {
        return place.rankBefore() == null
                ? Sentence.of("%s came in at %d", place.name(), place.rank())
                : Sentence.of("%s moved from %d to %d", place.name(), place.rankBefore(), place.rank());
    }

    private static Map<String, Object> place(StandingPlace place) {
        var moved = new LinkedHashMap<String, Object>();
        moved.put("technology", place.technology());
        moved.put("rank", place.rank());
        Optional.ofNullable(place.rankBefore()).ifPresent(before -> moved.put("rankBefore", before));
        moved.put("score", place.score());
        return moved;
    }
}

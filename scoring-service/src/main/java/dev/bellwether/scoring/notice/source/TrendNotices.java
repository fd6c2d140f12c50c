package dev.bellwether.scoring.notice.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.events.trend.TrendChange.WindowChange;
import dev.bellwether.scoring.notice.Kind;
import dev.bellwether.scoring.notice.Notice;
import dev.bellwether.scoring.sentence.Sentence;

/** Tells when a technology heads elsewhere; ranks that move and growth that changes a little are not told. */
final class TrendNotices {

    private TrendNotices() {}

    /** @param names gives the name of a slug */
    static Optional<Notice> of(TrendChange change, UnaryOperator<String> names) {
        var turned = change.windows().stream()
                .filter(each -> !direction(each.label()).equals(direction(each.labelBefore()))).toList();
        return turned.isEmpty() ? Optional.empty() : Optional.of(notice(change, names.apply(change.technology()), turned));
    }

    private static Notice notice(TrendChange change, String name, List<WindowChange> turned) {
        var text = name + " " + Sentence.list(turned.stream().map(TrendNotices::turn).toList()) + ".";
        return new Notice(Notice.id(Kind.TREND_DIRECTION, change.technology(), change.sequence()), Kind.TREND_DIRECTION,
                change.at(), List.of(change.technology()), null, name + ": " + direction(turned.getFirst().label()), text,
                "/api/trends/" + change.technology() + "/revisions",
                Map.of("windows", turned.stream().map(TrendNotices::window).toList()));
    }

    private static String turn(WindowChange window) {
        var turn = Sentence.of("turned from %s to %s over %s", direction(window.labelBefore()), direction(window.label()),
                window.window());
        return window.growth() == null ? turn : turn + Sentence.of(" (%+.0f %% a year)", 100 * window.growth());
    }

    private static Map<String, Object> window(WindowChange change) {
        var window = new LinkedHashMap<String, Object>();
        window.put("window", change.window());
        window.put("directionBefore", direction(change.labelBefore()));
        window.put("direction", direction(change.label()));
        Optional.ofNullable(change.growthBefore()).ifPresent(growth -> window.put("growthBefore", growth));
        Optional.ofNullable(change.growth()).ifPresent(growth -> window.put("growth", growth));
        return window;
    }

    /** The finer labels that stand for "the observations do not tell" are one direction. */
    private static String direction(String label) {
        return switch (label) {
            case "rising", "falling" -> label;
            case "stable" -> "steady";
            default -> "insufficient-data";
        };
    }
}

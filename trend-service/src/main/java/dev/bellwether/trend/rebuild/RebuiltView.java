package dev.bellwether.trend.rebuild;

import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.events.Topic;
import dev.bellwether.events.Topics;

/**
 * A view, which is a collection, and the topics it is made of.
 *
 * @param collection its name
 * @param feeds      what fills it
 */
record RebuiltView(String collection, List<Feed> feeds) {

    /** All views that the service makes of what its topology says. */
    static final List<RebuiltView> ALL = List.of(
            new RebuiltView("trends", List.of(replayed(Topics.TRENDS, "trends"), kept(Topics.TECHNOLOGIES, "technologies"))),
            new RebuiltView("series", List.of(replayed(Topics.SERIES, "series"))),
            new RebuiltView("source-health", List.of(replayed(Topics.SOURCE_HEALTH, "source-health"))),
            new RebuiltView("hot", List.of(replayed(Topics.HOT, "hot"))),
            new RebuiltView("revisions", List.of(kept(Topics.CHANGES, "changes"))));

    /**
     * A listener of the service.
     *
     * @param topic    what it reads
     * @param group    its consumer group
     * @param replayed whether the replay writes the topic anew, so that only what it writes counts; else it is read from its beginning
     */
    record Feed(String topic, String group, boolean replayed) {}

    static Stream<Feed> allFeeds() {
        return ALL.stream().flatMap(view -> view.feeds().stream());
    }

    private static Feed replayed(Topic<?> topic, String view) {
        return new Feed(topic.name(), "trend-view-" + view, true);
    }

    private static Feed kept(Topic<?> topic, String view) {
        return new Feed(topic.name(), "trend-view-" + view, false);
    }
}

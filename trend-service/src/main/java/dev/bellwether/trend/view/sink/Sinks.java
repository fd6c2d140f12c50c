package dev.bellwether.trend.view.sink;

import java.util.List;

import dev.bellwether.events.Topics;
import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.trend.HotSnapshot;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.SourceHealth;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.trend.view.View;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Feeds the views that queries read. Each topic has a group of its own, so that one that lags holds up no other. */
@Component
class Sinks {

    /** Where a dead letter comes back that was given another try. */
    private static final String RETRY = ".${spring.application.name}.retry";

    private final Sink<TechnologyTrend> trends;
    private final Sink<SeriesSnapshot> series;
    private final Sink<TechnologySnapshot> technologies;
    private final Sink<TrendChange> changes;
    private final Sink<SourceHealth> healths;
    private final Sink<HotSnapshot> hot;

    Sinks(View<TechnologyTrend> trends, View<SeriesSnapshot> series, View<TechnologySnapshot> technologies,
            View<TrendChange> changes, View<SourceHealth> healths, View<HotSnapshot> hot) {
        this.trends = new Sink<>(Topics.TRENDS, TechnologyTrend::version, trends);
        this.series = new Sink<>(Topics.SERIES, SeriesSnapshot::version, series);
        this.technologies = new Sink<>(Topics.TECHNOLOGIES, TechnologySnapshot::version, technologies);
        this.changes = Sink.ofEach(Topics.CHANGES, TrendChange::sequence, changes);
        this.healths = new Sink<>(Topics.SOURCE_HEALTH, SourceHealth::version, healths);
        this.hot = new Sink<>(Topics.HOT, HotSnapshot::version, hot);
    }

    @KafkaListener(topics = {"trend.trends", "trend.trends" + RETRY}, groupId = "trend-view-trends", batch = "true")
    void trends(List<ConsumerRecord<String, byte[]>> records) {
        trends.take(records);
    }

    @KafkaListener(topics = {"trend.series", "trend.series" + RETRY}, groupId = "trend-view-series", batch = "true")
    void series(List<ConsumerRecord<String, byte[]>> records) {
        series.take(records);
    }

    @KafkaListener(topics = {"catalog.technologies",
            "catalog.technologies" + RETRY}, groupId = "trend-view-technologies", batch = "true")
    void technologies(List<ConsumerRecord<String, byte[]>> records) {
        technologies.take(records);
    }

    @KafkaListener(topics = {"trend.changes", "trend.changes" + RETRY}, groupId = "trend-view-changes", batch = "true")
    void changes(List<ConsumerRecord<String, byte[]>> records) {
        changes.take(records);
    }

    @KafkaListener(topics = {"trend.source-health",
            "trend.source-health" + RETRY}, groupId = "trend-view-source-health", batch = "true")
    void healths(List<ConsumerRecord<String, byte[]>> records) {
        healths.take(records);
    }

    @KafkaListener(topics = {"trend.hot", "trend.hot" + RETRY}, groupId = "trend-view-hot", batch = "true")
    void hot(List<ConsumerRecord<String, byte[]>> records) {
        hot.take(records);
    }
}

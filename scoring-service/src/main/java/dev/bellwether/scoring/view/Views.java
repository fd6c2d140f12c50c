package dev.bellwether.scoring.view;

import dev.bellwether.defaults.kafka.CompactedView;
import dev.bellwether.defaults.kafka.KafkaDefaults.ViewConsumers;
import dev.bellwether.events.Topics;
import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.scoring.AssessmentSnapshot;
import dev.bellwether.events.trend.TechnologyTrend;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The three topics that this service reads, each from its beginning at every start. */
@Configuration
class Views {

    @Bean
    CompactedView<TechnologySnapshot> technologies(ViewConsumers consumers, CatalogView view) {
        return new CompactedView<>(Topics.TECHNOLOGIES, consumers, view::technology);
    }

    @Bean
    CompactedView<TechnologyTrend> trends(ViewConsumers consumers, CatalogView view) {
        return new CompactedView<>(Topics.TRENDS, consumers, view::trend);
    }

    @Bean
    CompactedView<AssessmentSnapshot> assessmentView(ViewConsumers consumers, CatalogView view) {
        return new CompactedView<>(Topics.ASSESSMENTS, consumers, view::assessment);
    }

    /** The revisions are read before the view, which can then hold a little more than they say but never less. */
    @Bean
    CurrentCatalog currentCatalog(CompactedView<TechnologySnapshot> technologies, CompactedView<TechnologyTrend> trends,
            CompactedView<AssessmentSnapshot> assessmentView, CatalogView view) {
        return () -> view.state(technologies.position(), trends.position(), assessmentView.position());
    }
}

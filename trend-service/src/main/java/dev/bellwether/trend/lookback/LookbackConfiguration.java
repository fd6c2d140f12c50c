package dev.bellwether.trend.lookback;

import dev.bellwether.defaults.deadletter.DeadLetters;
import dev.bellwether.defaults.kafka.KafkaDefaults.ViewConsumers;
import dev.bellwether.events.Topics;
import dev.bellwether.trend.perspective.Perspective;
import dev.bellwether.trend.perspective.Perspectives;
import dev.bellwether.trend.ranking.Rankings;
import dev.bellwether.trend.source.PastHealths;
import dev.bellwether.trend.view.HotShelf;
import dev.bellwether.trend.view.SeriesShelf;
import dev.bellwether.trend.view.Standings;
import dev.bellwether.trend.view.Technologies;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers of now come from the stores, those of the past from the log. */
@Configuration(proxyBeanMethods = false)
class LookbackConfiguration {

    @Bean
    KafkaLogTail logTail(ViewConsumers consumers, @Value("${spring.application.name}") String service,
            @Value("${bellwether.lookback.most-observations:1000000}") int mostObservations) {
        return new KafkaLogTail(consumers, DeadLetters.retryTopic(Topics.OBSERVATIONS.name(), service), mostObservations);
    }

    @Bean
    Lookback lookback(LogTail log) {
        return new Lookback(log);
    }

    @Bean
    PastHealths pastHealths(Lookback lookback) {
        return (source, asOf) -> Optional.ofNullable(lookback.at(asOf).healths().get(source));
    }

    @Bean
    Perspectives perspectives(Lookback lookback, Standings standings, Technologies technologies, Rankings rankings,
            SeriesShelf series, HotShelf hot) {
        var now = new Perspective(null, null, standings, rankings, series, hot);
        return asOf -> {
            if (asOf == null) {
                return now;
            }
            var past = lookback.at(asOf);
            return new Perspective(asOf, past.reconstructed(), new PastStandings(past, standings),
                    new PastRankings(past, technologies), past, past::hot);
        };
    }
}

package dev.bellwether.trend.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Subtopology;
import org.junit.jupiter.api.Test;

class AgendaTest {

    @Test
    void whoWaitsUntilNothingIsToBeComputedAsksTheAgendaOfEveryStep() {
        var builder = new StreamsBuilder();
        new TrendTopology(3, Pace.DEFAULT).define(builder);

        var agendas = builder.build().describe().subtopologies().stream().map(Subtopology::nodes)
                .flatMap(nodes -> nodes.stream().filter(Processor.class::isInstance).map(Processor.class::cast)
                        .flatMap(step -> step.stores().stream()).filter(store -> store.endsWith("-agenda")).distinct())
                .toList();

        assertThat(agendas).containsExactlyInAnyOrderElementsOf(State.AGENDAS);
    }
}

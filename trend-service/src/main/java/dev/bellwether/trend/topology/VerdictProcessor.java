package dev.bellwether.trend.topology;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

import dev.bellwether.trend.combination.TechnologyVerdict;

/** By technology again: a verdict completes the trend. */
final class VerdictProcessor implements Processor<String, TechnologyVerdict, String, Finding> {

    private ProcessorContext<String, Finding> context;
    private KeyValueStore<String, TechnologyVerdict> verdicts;
    private TrendWriter writer;

    @Override
    public void init(ProcessorContext<String, Finding> processorContext) {
        context = processorContext;
        verdicts = context.getStateStore(State.VERDICTS);
        writer = new TrendWriter(context);
    }

    @Override
    public void process(Record<String, TechnologyVerdict> record) {
        verdicts.put(record.key(), record.value());
        writer.write(record.key(), context.currentSystemTimeMs());
    }
}

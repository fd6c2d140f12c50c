package dev.bellwether.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import dev.bellwether.local.system.DataDirectory;
import dev.bellwether.local.system.Instance;
import dev.bellwether.local.system.Part;

/** Seconds of processor time that each part has used so far: unlike times on the wall they say little of what else the machine does. */
record Cpu(Map<Part, Double> seconds) {

    static Cpu of(DataDirectory data) {
        try {
            var seconds = new EnumMap<Part, Double>(Part.class);
            for (var entry : Instance.on(data).orElseThrow().parts()) {
                seconds.put(entry.part(), ProcessHandle.of(entry.pid()).map(Cpu::seconds).orElse(0.0));
            }
            return new Cpu(seconds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** What was used since, in microseconds for each of so many. */
    Map<Part, Double> microsSince(Cpu before, long count) {
        var micros = new EnumMap<Part, Double>(Part.class);
        seconds.forEach((part, now) -> micros.put(part, (now - before.seconds().getOrDefault(part, 0.0)) / count * 1e6));
        return micros;
    }
}

package dev.bellwether.trend.backtest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.bellwether.events.Json;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.series.Observed;
import dev.bellwether.trend.series.Stated;
import tools.jackson.databind.node.ObjectNode;

/**
 * Observations of the signals that decide directions.
 *
 * @param signals   by id
 * @param observed  by signal and technology
 * @param languages the technologies that are programming languages
 */
record Dataset(SortedMap<String, SignalDefinition> signals, Map<String, Map<String, List<Observed>>> observed,
        Set<String> languages) {

    /**
     * Reads {@code technologies.ndjson}, {@code signals.ndjson} and {@code observations/*.csv.gz}.
     *
     * @param quarters whether what has months is looked at by quarters
     */
    static Dataset read(Path directory, boolean quarters) throws IOException {
        var data = new Dataset(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        for (var line : Files.readAllLines(directory.resolve("technologies.ndjson"))) {
            var technology = Json.mapper().readTree(line);
            if (technology.get("kind").asString().equals("language")) {
                data.languages.add(technology.get("slug").asString());
            }
        }
        for (var line : Files.readAllLines(directory.resolve("signals.ndjson"))) {
            var node = (ObjectNode) Json.mapper().readTree(line);
            if (quarters && node.get("smoothedPeriods").asInt() == 1) {
                node.put("trendCadence", "quarter");
            }
            var signal = Json.mapper().treeToValue(node.put("version", 1), SignalDefinition.class);
            if (signal.momentum()) {
                data.signals.put(signal.id(), signal);
                data.observed.put(signal.id(), new TreeMap<>());
            }
        }
        try (var files = Files.newDirectoryStream(directory.resolve("observations"), "*.csv.gz")) {
            for (var file : files) {
                data.add(file);
            }
        }
        return data;
    }

    private void add(Path file) throws IOException {
        try (var text = new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(this::add);
        }
    }

    private void add(NamedCsvRecord row) {
        var ofSignal = observed.get(row.getField("signal"));
        if (ofSignal != null) {
            var period = Period.parse(row.getField("period"));
            var value = row.getField("value");
            ofSignal.computeIfAbsent(row.getField("technology"), key -> new ArrayList<>())
                    .add(observed(period, row.getField("evidence"), value.isEmpty() ? null : Double.valueOf(value)));
        }
    }

    /** As if it had been stated when its period was over. */
    static Observed observed(Period period, String evidence, @Nullable Double value) {
        return new Observed(period, evidence, Stated.first(value, period.end().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** The first day of the oldest observation. */
    LocalDate first() {
        return periods().map(Period::start).min(LocalDate::compareTo).orElseThrow();
    }

    /** The day after the newest observation. */
    LocalDate last() {
        return periods().map(Period::end).max(LocalDate::compareTo).orElseThrow();
    }

    private Stream<Period> periods() {
        return observed.values().stream().flatMap(all -> all.values().stream()).flatMap(List::stream).map(Observed::period);
    }
}

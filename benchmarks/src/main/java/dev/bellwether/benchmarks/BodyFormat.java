package dev.bellwether.benchmarks;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a body of many observations is written. */
enum BodyFormat {

    NDJSON("application/x-ndjson", "", Workload.Statement::ndjson), CSV("text/csv", "technology,signal,period,value\n",
            Workload.Statement::csv);

    private final String mediaType;
    private final String header;
    private final Function<Workload.Statement, String> line;

    BodyFormat(String mediaType, String header, Function<Workload.Statement, String> line) {
        this.mediaType = mediaType;
        this.header = header;
        this.line = line;
    }

    String mediaType() {
        return mediaType;
    }

    String body(Stream<Workload.Statement> statements) {
        return statements.map(line).collect(Collectors.joining("\n", header, "\n"));
    }
}

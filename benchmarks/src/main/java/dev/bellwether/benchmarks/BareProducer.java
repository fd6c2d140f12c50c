package dev.bellwether.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The broker's own producer performance tool, in a JVM of its own, writing records of a size to a topic like that of observations. */
record BareProducer(String broker, int partitions) {

    private static final String TOPIC = "bench.bare";
    private static final Pattern RATE = Pattern.compile("records sent, ([0-9.,]+) records/sec");
    private static final int MINUTES = 5;

    void createTopic() throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, partitions, (short) 1))).all().get();
        }
    }

    /** Records a second over the whole run. */
    double measure(int records, int bytes) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Xmx512m", "-XX:+UseParallelGC", "-cp", System.getProperty("java.class.path"),
                "org.apache.kafka.tools.ProducerPerformance", "--topic", TOPIC, "--num-records", Integer.toString(records),
                "--record-size", Integer.toString(bytes), "--throughput", "-1", "--bootstrap-server", broker,
                "--command-property", "acks=all", "compression.type=lz4").redirectErrorStream(true).start();
        try {
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(MINUTES, TimeUnit.MINUTES);
            return rate(said).orElseThrow(() -> new IllegalStateException("the performance tool says:\n" + said));
        } finally {
            process.destroyForcibly();
        }
    }

    /** The last line sums up. */
    static Optional<Double> rate(String said) {
        return RATE.matcher(said).results().reduce((_, last) -> last)
                .map(found -> Double.valueOf(found.group(1).replace(",", "")));
    }
}

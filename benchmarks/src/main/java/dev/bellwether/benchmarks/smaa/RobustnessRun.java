package dev.bellwether.benchmarks.smaa;

import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The command: JMH with its own options, and the ratios at the end. */
public final class RobustnessRun {

    private RobustnessRun() {}

    /** @param args those of JMH; {@code -h} tells them */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        var given = new CommandLineOptions(args);
        if (given.shouldHelp()) {
            System.out.println(
                    "JMH options such as -p technologies=1000, -f 1 (forks), -i 3 (iterations); jmh's documentation has all.");
            return;
        }
        var options = new OptionsBuilder().parent(given).include(SmaaBenchmark.class.getName()).build();
        var milliseconds = new TreeMap<String, Double>();
        new Runner(options).run().forEach(result -> milliseconds.put(
                result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore()));
        milliseconds.keySet().stream().filter(name -> name.startsWith("smaa")).forEach(name -> ratios(name, milliseconds));
    }

    private static void ratios(String name, Map<String, Double> milliseconds) {
        milliseconds.keySet().stream().filter(floor -> !floor.startsWith("smaa")).forEach(floor -> System.out.printf(
                "%s : %s = %.2f%n", name, floor, milliseconds.get(name) / milliseconds.get(floor)));
    }
}

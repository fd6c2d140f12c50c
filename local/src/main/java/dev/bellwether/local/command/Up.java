package dev.bellwether.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import dev.bellwether.local.system.Home;
import dev.bellwether.local.system.LocalSystem;
import dev.bellwether.local.system.Settings;
import dev.bellwether.local.system.Tuning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "up", description = "Runs the whole system until Ctrl-C, and loads the starter data the first time.")
final class Up implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8080", description = "The gateway's port; ${DEFAULT-VALUE} unless given.")
    private int port;

    @Option(names = "--empty", description = "Do not load the starter data.")
    private boolean empty;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        var begun = System.nanoTime();
        var out = spec.commandLine().getOut();
        var settings = new Settings(Home.find(), data.directory(), port, Tuning.LAPTOP, line -> say(out, "  " + line));
        try (var system = LocalSystem.prepare(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system, out)));
            say(out, "Starting Bellwether; data and logs are in " + settings.data().path());
            system.start();
            if (!empty) {
                new FirstData(system, line -> say(out, line)).load();
            }
            say(out, new Welcome(system).text((System.nanoTime() - begun) / 1e9));
            throw system.failure().get();
        }
    }

    private static void stop(LocalSystem system, PrintWriter out) {
        say(out, "Stopping ...");
        system.close();
        say(out, "Stopped.");
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}

package dev.bellwether.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;

import dev.bellwether.local.system.Home;
import dev.bellwether.local.system.LocalSystem;
import dev.bellwether.local.system.Settings;
import dev.bellwether.local.system.Tuning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "rebuild", description = {
        "Replays the log of observations into new views of trend-service, and compares them with the old ones.",
        "Nothing may run on the data directory. Ends with 1 and a list if anything differs; the new views stay."})
final class Rebuild implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = spec.commandLine().getOut();
        var settings = new Settings(Home.find(), data.directory(), 0, Tuning.LAPTOP, line -> out.println("  " + line));
        var report = settings.data().path().resolve("rebuild.txt");
        try (var system = LocalSystem.prepare(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(system::close));
            Files.deleteIfExists(report);
            out.println("Replaying the log of " + settings.data().path() + "; this takes minutes");
            out.flush();
            boolean equal = system.rebuild(report);
            out.println(Files.readString(report));
            return equal ? ExitCodes.OK : ExitCodes.FAILED;
        }
    }
}

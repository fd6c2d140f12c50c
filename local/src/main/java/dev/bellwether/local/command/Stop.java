package dev.bellwether.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;

import dev.bellwether.local.system.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "stop", description = "Stops what runs on a data directory, as Ctrl-C there would.")
final class Stop implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var directory = data.directory();
        var instance = Instance.on(directory);
        if (instance.isEmpty()) {
            out.println("Nothing runs on " + directory.path());
            return ExitCodes.NOT_RUNNING;
        }
        ProcessHandle.of(instance.get().launcher()).ifPresent(launcher -> {
            launcher.destroy();
            launcher.onExit().join();
        });
        out.println("Stopped.");
        return ExitCodes.OK;
    }
}

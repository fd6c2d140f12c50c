package dev.bellwether.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;

import dev.bellwether.local.system.Health;
import dev.bellwether.local.system.Instance;
import dev.bellwether.local.system.Memory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "status", description = "Shows what runs on a data directory: each part's port, process, health and memory.")
final class Status implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = spec.commandLine().getOut();
        var directory = data.directory();
        var found = Instance.on(directory);
        if (found.isEmpty()) {
            out.println("Nothing runs on " + directory.path());
            return ExitCodes.NOT_RUNNING;
        }
        var instance = found.get();
        out.println("Bellwether at " + instance.url() + ", data in " + directory.path());
        out.println("%-20s %6s %8s  %-8s %9s".formatted("part", "port", "pid", "health", "memory MB"));
        var healthy = true;
        var total = 0L;
        for (var part : instance.parts()) {
            var up = Health.of(part.part(), part.health());
            var megabytes = Memory.residentMegabytes(part.pid());
            out.println("%-20s %6d %8d  %-8s %9d".formatted(part.part().title(), part.port(), part.pid(), up ? "up" : "DOWN",
                    megabytes));
            healthy &= up;
            total += megabytes;
        }
        var launcher = Memory.residentMegabytes(instance.launcher());
        out.println("%-20s %6s %8d  %-8s %9d".formatted("launcher", "", instance.launcher(), "", launcher));
        out.println("%-46s %8d".formatted("total", total + launcher));
        return healthy ? ExitCodes.OK : ExitCodes.PART_FAILED;
    }
}

package dev.bellwether.local.system;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.bellwether.local.child.Child;
import dev.bellwether.local.child.ParentWatch;

/**
 * A program inside a service's jar that is run to its end, without the service. It computes for minutes, so the full compiler and two
 * threads pay off.
 *
 * @param home where the jar is
 * @param part whose jar
 * @param main its class
 */
public record Program(Home home, Part part, String main) {

    private static final String HEAP = "-Xmx1g";

    /**
     * Runs it; its output is this process's.
     *
     * @param scratch a directory for what it needs to start
     * @return its exit code
     * @throws StartFailed if the jar is not built
     */
    public int run(Path scratch, List<String> arguments) throws IOException, InterruptedException {
        var application = Application.of(home.jar(part.title()));
        var command = new ArrayList<>(List.of(Jvm.java(), HEAP, "-D" + ParentWatch.PARENT + "=" + ProcessHandle.current().pid(),
                "-cp", ChildJar.write(scratch) + File.pathSeparator + application.jar(), Child.class.getName(), main));
        command.addAll(arguments);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}

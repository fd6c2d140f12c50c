package dev.bellwether.local.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.local.child.ParentWatch;

/**
 * A JVM to start.
 *
 * @param options   what it is made for
 * @param classpath as for {@code -cp}
 * @param arguments further options, the main class and its arguments
 */
record Jvm(int heapMegabytes, List<String> options, String classpath, List<String> arguments) {

    // A terminal sends Ctrl-C to every process in it; only the launcher may hear it, as it stops the parts in order.
    private static final List<String> DEAF_TO_THE_TERMINAL = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"",
            "bellwether");

    private static final List<String> ALWAYS = List.of("-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    // A heap begins at a 64th of the machine's memory otherwise, which touches a third more memory for nothing.
    private static final String HEAP_THAT_GROWS = "-Xms32m";

    Process start(Path workingDirectory, LogFile log) throws IOException {
        var command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        command.add(java());
        command.addAll(ALWAYS);
        command.addAll(options);
        command.add(HEAP_THAT_GROWS);
        command.add("-Xmx" + heapMegabytes + "m");
        command.add("-D" + ParentWatch.PARENT + "=" + ProcessHandle.current().pid());
        command.addAll(List.of("-cp", classpath));
        command.addAll(arguments);
        return new ProcessBuilder(command).directory(workingDirectory.toFile()).redirectErrorStream(true)
                .redirectOutput(log.rotated().path().toFile()).start();
    }

    Jvm with(List<String> further) {
        return new Jvm(heapMegabytes, options, classpath, Stream.concat(arguments.stream(), further.stream()).toList());
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

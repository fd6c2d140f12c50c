package dev.bellwether.local;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.bellwether.local.child.ParentWatch;

/** A main class of this module in a JVM of its own, which can be killed as {@code kill -9} does. */
public record ChildJvm(Process process) implements AutoCloseable {

    public static ChildJvm of(Class<?> main, Object... arguments) throws IOException {
        return of(List.of("-D" + ParentWatch.PARENT + "=" + ProcessHandle.current().pid()), main, arguments);
    }

    public static ChildJvm of(List<String> options, Class<?> main, Object... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Dlogback.configurationFile=dev/bellwether/local/launcher-logging.xml"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        return new ChildJvm(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public ChildJvm awaitPort(int port) {
        await().atMost(Duration.ofSeconds(20)).ignoreException(ConnectException.class).until(() -> {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            }
        });
        return this;
    }

    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}

package dev.bellwether.benchmarks.live;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import dev.bellwether.local.system.Directories;

/** The peer: what passes on the same streams of the same service, unbuffered. */
final class Nginx implements AutoCloseable {

    private static final String SETTINGS = """
        daemon off;
        worker_processes 1;
        worker_rlimit_nofile 8192;
        pid nginx.pid;
        error_log stderr warn;
        events { worker_connections 8192; }
        http {
            access_log off;
            upstream service { server 127.0.0.1:%d; }
            server {
                listen 127.0.0.1:%d backlog=2048;
                location / {
                    proxy_pass http://service;
                    proxy_http_version 1.1;
                    proxy_set_header Connection "";
                    proxy_buffering off;
                }
            }
        }
        """;

    private final Path directory;
    private final Process process;
    private final URI url;

    private Nginx(Path directory, Process process, URI url) {
        this.directory = directory;
        this.process = process;
        this.url = url;
    }

    static Nginx before(int service) throws IOException {
        var directory = Files.createTempDirectory("bellwether-nginx");
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Files.writeString(directory.resolve("nginx.conf"), SETTINGS.formatted(service, port));
        var process = new ProcessBuilder("nginx", "-e", "stderr", "-p", directory.toString(), "-c", "nginx.conf").inheritIO()
                .start();
        return new Nginx(directory, process, URI.create("http://127.0.0.1:" + port));
    }

    URI url() {
        return url;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Directories.delete(directory);
    }
}

package dev.bellwether.benchmarks.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** nginx with one worker: as the service that answers 2 KB, and as the proxy that the gateway is measured beside. */
final class Nginx {

    private static final int BODY_BYTES = 2048;
    private static final String HTTP = """
        daemon off; worker_processes 1; pid %1$s/nginx.pid; error_log %1$s/error.log;
        events { worker_connections 4096; }
        http {
          access_log off; keepalive_requests 1000000000; default_type application/json;
          client_body_temp_path %1$s/b; proxy_temp_path %1$s/p; fastcgi_temp_path %1$s/f; uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
          %2$s
        }
        """;

    private Nginx() {}

    /** A service that answers every path with the same 2 KB, and /jwks.json with a key set. */
    static ProcessBuilder service(Path directory, int port, String keySet) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("answer.json"), "{\"text\":\"" + "x".repeat(BODY_BYTES - 11) + "\"}");
        Files.writeString(directory.resolve("jwks.json"), keySet);
        return start(directory, """
            open_file_cache max=10;
            server { listen 127.0.0.1:%d; root %s; location / { rewrite ^ /answer.json break; } location = /jwks.json { } }
            """.formatted(port, directory));
    }

    /** A proxy that keeps its connections, to this port. */
    static ProcessBuilder proxy(Path directory, int port, int upstream) throws IOException {
        Files.createDirectories(directory);
        return start(directory, """
            upstream service { server 127.0.0.1:%d; keepalive 512; keepalive_requests 1000000000; }
            server { listen 127.0.0.1:%d;
              location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; } }
            """.formatted(upstream, port));
    }

    private static ProcessBuilder start(Path directory, String servers) throws IOException {
        var configuration = directory.resolve("nginx.conf");
        Files.writeString(configuration, HTTP.formatted(directory, servers));
        return new ProcessBuilder("nginx", "-p", directory.toString(), "-c", configuration.toString());
    }
}

package dev.bellwether.local.system;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;

/** Whether a part is there for its neighbours. */
public final class Health {

    private static final int TIMEOUT_MILLIS = 2000;

    private Health() {}

    /** An application must say at its management port that it is ready; the broker and the database must accept a connection. */
    public static boolean of(Part part, int port) {
        try {
            return part.isApplication() ? ready(port) : accepts(port);
        } catch (IOException notThere) {
            return false;
        }
    }

    private static boolean ready(int port) throws IOException {
        var url = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness").toURL();
        var connection = (HttpURLConnection) url.openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    }

    private static boolean accepts(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        }
    }
}

package dev.bellwether.acceptance.application;

import java.net.URI;
import java.nio.file.Path;

/**
 * The system that the tests talk to, wherever it runs, with the starter data. Which one is chosen by the system property
 * {@code bellwether.target}: {@code local} unless given, or {@code compose}.
 */
public interface ApplicationUnderTest extends AutoCloseable {

    /** Starts the chosen one, with no data but the starter data. */
    static ApplicationUnderTest start() {
        var target = System.getProperty("bellwether.target", "local");
        return switch (target) {
            case "local" -> LocalApplication.begin();
            case "compose" -> ComposeApplication.begin();
            default -> throw new IllegalArgumentException("There is no target '" + target + "'; there are local and compose.");
        };
    }

    /** The gateway's URL. */
    URI url();

    /** Where this machine gets tokens. */
    URI issuer();

    /** A directory with what the authorization server keeps: {@code keys.json} and {@code secrets/}. */
    Path authorization();

    /** The broker's address, as clients on this machine reach it. */
    String broker();

    /** The address of this machine, as the services reach it. */
    String here();

    /** Stops a service by its short name ({@code catalog}, {@code gateway}), with time to finish what it does. */
    void stop(String service);

    /** Starts a stopped service and waits until it is ready. */
    void start(String service);

    /** The same with another setting, for this once. */
    void start(String service, String property, String value);

    /** Stops everything and starts it again on the same data. */
    void restart();

    /** Rebuilds the trend-service's views from the log, as operators do; what the rebuild reports. */
    String rebuild();

    /** Copies the data into an empty directory, as operators do; everything runs again afterwards. */
    void backup(Path directory);

    /** Replaces the data by a copy, as operators do; everything runs afterwards. */
    void restore(Path directory);

    /** Stops everything and forgets the data. */
    @Override
    void close();
}

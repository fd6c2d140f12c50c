package dev.bellwether.local;

import dev.bellwether.local.command.Bellwether;

/** The program behind {@code ./bellwether}. */
public final class Local {

    private Local() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        // Set here and not found by name, as this module's classpath is also that of tests with a logging of their own.
        System.setProperty("logback.configurationFile", "dev/bellwether/local/launcher-logging.xml");
        System.exit(Bellwether.commandLine().execute(arguments));
    }
}

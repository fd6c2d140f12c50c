package dev.bellwether.local.system;

/** The system cannot start or go on; the message is for the person at the terminal. */
public abstract sealed class StartFailed extends RuntimeException {

    StartFailed(String message) {
        super(message);
    }

    /** Another program listens on the gateway's port. */
    public static final class PortTaken extends StartFailed {
        PortTaken(int port) {
            super("Port " + port + " is taken by another program. Choose another one: ./bellwether up --port " + (port + 1));
        }
    }

    /** Another instance runs on the data directory. */
    public static final class DataInUse extends StartFailed {
        DataInUse(DataDirectory data) {
            super("Bellwether is already running on " + data.path() + " (see ./bellwether status). Stop it with"
                    + " ./bellwether stop, or choose another directory: --data DIR");
        }
    }

    /** A module has no jar. */
    public static final class NotBuilt extends StartFailed {
        NotBuilt(String module) {
            super("There is no jar of " + module + ". Build it: mvn -DskipTests package");
        }
    }

    /** Nobody said where the project is, and it is nowhere above. */
    public static final class NoHome extends StartFailed {
        NoHome() {
            super("Bellwether's directory is not found from here. Use its script ./bellwether, or java -Dbellwether.home=DIR");
        }
    }

    /** It was told to stop before everything was ready. */
    public static final class Stopped extends StartFailed {
        Stopped() {
            super("Stopped before everything was ready.");
        }
    }

    /** A part did not become healthy, or ended. */
    public static final class PartFailed extends StartFailed {
        PartFailed(Part part, String what, LogFile log) {
            super("The " + part.title() + " " + what + ". The end of " + log.path() + ":\n" + log.end());
        }
    }
}

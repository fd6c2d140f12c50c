package dev.bellwether.local.command;

/** What the exit codes mean; {@code --help} says the same. */
public final class ExitCodes {

    public static final int OK = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;
    public static final int PORT_TAKEN = 3;
    public static final int DATA_IN_USE = 4;
    public static final int PART_FAILED = 5;
    public static final int NOT_RUNNING = 6;
    public static final int REJECTED = 7;
    public static final int API_FAILED = 8;

    private ExitCodes() {}
}

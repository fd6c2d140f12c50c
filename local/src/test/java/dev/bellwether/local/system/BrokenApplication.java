package dev.bellwether.local.system;

/** A service that does not start. */
final class BrokenApplication {

    private BrokenApplication() {}

    public static void main(String[] arguments) {
        System.out.println("cannot find what I need");
        System.exit(3);
    }
}

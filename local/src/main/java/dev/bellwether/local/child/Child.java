package dev.bellwether.local.child;

import java.util.Arrays;

/** Runs a main class that knows nothing of its parent, and does not outlive the parent. */
public final class Child {

    private Child() {}

    /** Arguments: the main class, then its own arguments. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        ParentWatch.start();
        var own = Arrays.copyOfRange(arguments, 1, arguments.length);
        var main = Class.forName(arguments[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) own);
    }
}

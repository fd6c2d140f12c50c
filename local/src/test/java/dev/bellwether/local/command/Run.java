package dev.bellwether.local.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command that has been run in this process. */
record Run(int code, String out, String err) {

    Run(String... arguments) {
        this(new StringWriter(), new StringWriter(), arguments);
    }

    private Run(StringWriter out, StringWriter err, String[] arguments) {
        this(Bellwether.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments),
                out.toString(), err.toString());
    }
}

package dev.bellwether.local.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import dev.bellwether.local.client.Tokens;
import dev.bellwether.local.system.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "token", description = "Prints a token for the API of what runs on a data directory, as curl -H \"Authorization: Bearer $(./bellwether token)\" wants it.")
final class Token implements Callable<Integer> {

    @Option(names = "--client", paramLabel = "ID", defaultValue = Tokens.OPERATOR, description = "Who asks: operator, who may do everything, or collector, who may state observations; ${DEFAULT-VALUE} unless given.")
    private String client;

    @Option(names = "--scope", paramLabel = "SCOPE", split = "[ ,]", description = "What the token allows, one or more; all that the client may do unless given.")
    private List<String> scopes = List.of();

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var directory = data.directory();
        var instance = Instance.on(directory);
        if (instance.isEmpty()) {
            spec.commandLine().getErr().println("Nothing runs on " + directory.path());
            return ExitCodes.NOT_RUNNING;
        }
        var tokens = Tokens.of(instance.get().issuer(), directory, client, scopes);
        spec.commandLine().getOut().println(tokens.token().orElseThrow());
        return ExitCodes.OK;
    }
}

package dev.bellwether.local.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command itself: what its sub-commands have in common. */
@Command(name = "bellwether", description = "Choose backend technologies on evidence: the whole system on this machine.", mixinStandardHelpOptions = true, versionProvider = Bellwether.Version.class, scope = CommandLine.ScopeType.INHERIT, synopsisSubcommandLabel = "COMMAND", usageHelpAutoWidth = true, subcommands = {
        Up.class, Import.class, Export.class, Token.class, Backtest.class, Rebuild.class,
        Status.class, Stop.class}, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
                "0:done", "1:failed for a reason that the message gives", "2:wrong use of the command",
                "3:the gateway's port is taken", "4:another instance runs on the data directory",
                "5:a part did not start, or ended", "6:nothing runs on the data directory", "7:the API rejected lines",
                "8:the API cannot be reached, or refused", "130, 143:stopped by Ctrl-C or by a signal, after stopping all parts"})
public final class Bellwether {

    private Bellwether() {}

    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = Bellwether.class.getPackage().getImplementationVersion();
            return new String[]{"Bellwether " + (version == null ? "(not from its jar)" : version)};
        }
    }

    /** The parsed form: executes arguments, prints failures as one line, answers an exit code. */
    public static CommandLine commandLine() {
        return new CommandLine(new Bellwether()).setExecutionExceptionHandler(new Failures());
    }
}

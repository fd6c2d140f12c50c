package dev.bellwether.local.command;

import dev.bellwether.local.client.ApiFailed;
import dev.bellwether.local.system.StartFailed;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Expected failures are a message and an exit code; a stack trace is for the unexpected. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        return switch (failure) {
            case StartFailed expected -> say(command, expected, switch (expected) {
                case StartFailed.PortTaken _ -> ExitCodes.PORT_TAKEN;
                case StartFailed.DataInUse _ -> ExitCodes.DATA_IN_USE;
                case StartFailed.PartFailed _ -> ExitCodes.PART_FAILED;
                case StartFailed.NotBuilt _,StartFailed.NoHome _,StartFailed.Stopped _ -> ExitCodes.FAILED;
            });
            case ApiFailed expected -> say(command, expected, ExitCodes.API_FAILED);
            default -> {
                failure.printStackTrace(command.getErr());
                yield ExitCodes.FAILED;
            }
        };
    }

    private static int say(CommandLine command, Exception failure, int code) {
        command.getErr().println(failure.getMessage());
        return code;
    }
}

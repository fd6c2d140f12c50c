package dev.bellwether.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "export", description = "Exports the technologies through the API.")
final class Export implements Callable<Integer> {

    enum Format {
        ndjson("application/x-ndjson"), csv("text/csv");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    @Option(names = "--format", defaultValue = "ndjson", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. "
            + "NDJSON holds everything and can be imported again; CSV holds the main columns.")
    private Format format;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to; standard output unless given.")
    private Path output;

    @Mixin
    private UrlOption url;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var technologies = url.api().export(format.mediaType)) {
            if (output == null) {
                technologies.transferTo(System.out);
                System.out.flush();
            } else {
                Files.copy(technologies, output, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return ExitCodes.OK;
    }
}

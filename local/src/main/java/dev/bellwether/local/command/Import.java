package dev.bellwether.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import dev.bellwether.local.client.BulkFile;
import dev.bellwether.local.client.Collection;
import dev.bellwether.local.client.Upload;
import dev.bellwether.local.starter.Starter;
import dev.bellwether.local.starter.StarterLoad;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "import", description = "Imports files through the API: NDJSON or CSV by their ending, .gz or not.", footer = "%nTwice the same import changes nothing. A rejected line changes nothing and is reported with its reason.")
final class Import implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(names = "--as", paramLabel = "COLLECTION", description = "What the files hold: technologies, sources, signals or "
            + "observations; by the name of the file or of its directory unless given.")
    private String as;

    @Mixin
    private UrlOption url;

    @Spec
    private CommandSpec spec;

    private static final class What {

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files, sent in this order.")
        private List<Path> files;

        @Option(names = "--starter", description = "The starter data that ships with Bellwether.")
        private boolean starter;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = spec.commandLine().getOut();
        var upload = new Upload(url.api(), out::println);
        var rejected = what.starter ? starter(upload) : files(upload);
        return rejected == 0 ? ExitCodes.OK : ExitCodes.REJECTED;
    }

    private static int starter(Upload upload) throws IOException, InterruptedException {
        try (var starter = Starter.open()) {
            return new StarterLoad(upload).run(starter);
        }
    }

    private int files(Upload upload) throws IOException, InterruptedException {
        var rejected = 0;
        for (var file : what.files.stream().map(this::bulk).toList()) {
            var report = upload.send(file);
            upload.explain(file, report);
            rejected += report.rejected();
        }
        return rejected;
    }

    private BulkFile bulk(Path file) {
        var collection = as == null ? Collection.of(file) : Collection.of(Path.of(as));
        return new BulkFile(file, collection.orElseThrow(() -> new ParameterException(spec.commandLine(),
                "What does " + file + " hold? Say --as technologies, sources, signals or observations.")));
    }
}

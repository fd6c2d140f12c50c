package dev.bellwether.local.starter;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import dev.bellwether.local.Waiting;
import dev.bellwether.local.client.BulkFile;
import dev.bellwether.local.client.Report;
import dev.bellwether.local.client.Upload;

/**
 * Loads the starter data through the import API. Trend-service hears of new technologies by events, a moment after the catalog
 * took them; until then it rejects their observations. So a file with unknown technologies is sent again for as long as that
 * makes a difference: what was taken the first time is stated twice, which changes nothing.
 */
public final class StarterLoad {

    private static final Waiting NAMES = new Waiting(Duration.ofMillis(500), Duration.ofSeconds(30));

    private final Upload upload;

    /** @param upload sends, and says how it goes */
    public StarterLoad(Upload upload) {
        this.upload = upload;
    }

    /** Loads everything; the number of lines that stay rejected, which is 0 unless something is wrong. */
    public int run(Starter starter) throws IOException, InterruptedException {
        var rejected = 0;
        for (var file : starter.files()) {
            var report = send(file);
            upload.explain(file, report);
            rejected += report.rejected();
        }
        return rejected;
    }

    private Report send(BulkFile file) throws IOException, InterruptedException {
        var report = new AtomicReference<>(upload.send(file));
        if (report.get().namesUnknownTechnologies()) {
            NAMES.until(() -> {
                report.set(upload.send(file));
                return !report.get().namesUnknownTechnologies();
            });
        }
        return report.get();
    }
}

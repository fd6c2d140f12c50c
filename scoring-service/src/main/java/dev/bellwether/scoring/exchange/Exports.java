package dev.bellwether.scoring.exchange;

import java.time.LocalDate;
import java.util.List;

import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.scoring.exchange.format.Format;
import dev.bellwether.scoring.exchange.format.Formats;
import dev.bellwether.scoring.radar.Radar;
import org.springframework.stereotype.Service;

/** Radars as other tools read them. */
@Service
public class Exports {

    private final Formats formats;

    Exports(Formats formats) {
        this.formats = formats;
    }

    /** Every form, with what it leaves out. */
    public List<Export> of(Radar radar, LocalDate day) {
        return formats.written().stream().map(format -> of(format, radar, day)).toList();
    }

    /**
     * The form of that name.
     *
     * @throws Conflict if a radar of this look cannot be written so
     */
    public Format checked(String name, Radar radar) {
        var format = formats.toWrite(name);
        format.refusal(radar.definition()).ifPresent(why -> {
            throw new Conflict(why);
        });
        return format;
    }

    private static Export of(Format format, Radar radar, LocalDate day) {
        var refusal = format.refusal(radar.definition()).orElse(null);
        return new Export(format.name(), format.mediaType(), refusal,
                refusal == null ? Losses.of(format, radar, day) : List.of());
    }
}

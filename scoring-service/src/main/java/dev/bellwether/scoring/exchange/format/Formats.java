package dev.bellwether.scoring.exchange.format;

import java.util.List;
import java.util.stream.Collectors;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.scoring.radar.Technologies;
import org.springframework.stereotype.Component;

/** All forms that radars come and go in; to know one more is to add a line. */
@Component
public class Formats {

    private final List<Format> all;

    /** @param technologies knows the homepages that a landscape asks for */
    public Formats(Technologies technologies) {
        all = List.of(new ByorCsv(), new ByorJson(), new Aoe(), new AoeData(), new Zalando(), Backstage.json(), Backstage.yaml(),
                new QiwiJson(), new QiwiCsv(), new CncfRadar(), new Landscape(technologies::homepage));
    }

    /** Those that can be written. */
    public List<Format> written() {
        return all.stream().filter(Format::writes).toList();
    }

    /** The one of that name, to be read. */
    public Format toRead(String name) {
        return all.stream().filter(Format::reads).filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new InvalidInput("/format", "must be one of "
                        + all.stream().filter(Format::reads).map(Format::name).collect(Collectors.joining(", "))));
    }

    /** The one of that name, to be written. */
    public Format toWrite(String name) {
        return written().stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new NotFound("There is no export '" + name + "'"));
    }
}

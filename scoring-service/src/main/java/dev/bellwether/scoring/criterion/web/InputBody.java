package dev.bellwether.scoring.criterion.web;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.criterion.Input;
import dev.bellwether.scoring.fact.FactKind;
import dev.bellwether.scoring.fact.Path;
import dev.bellwether.scoring.value.LevelScale;
import dev.bellwether.scoring.value.Scale;

/** An input as callers send it. */
record InputBody(String id, String name, Double weight, Double median, String from, ScaleBody scale) {

    private static final double MOST_POINTS = 1e6;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Null, with the faults noted, if this is no input. */
    Input read(String pointer, Faults faults) {
        var before = faults.found().size();
        faults.check(id != null && ID.matcher(id).matches(), pointer + "/id", "must be lower-case words joined by hyphens");
        faults.check(weight != null && weight > 0 && weight <= MOST_POINTS, pointer + "/weight",
                "must be a number above 0 and at most 1,000,000");
        faults.check(median == null || median >= 0 && median <= 1, pointer + "/median", "must be 0 to 1");
        var path = Optional.ofNullable(from).flatMap(Path::parse);
        faults.check(path.isPresent(), pointer + "/from", "'" + from + "' leads to no fact");
        faults.check(scale != null, pointer + "/scale", "must be given");
        var read = scale == null ? null : scale.read(pointer + "/scale", faults);
        if (read != null && path.isPresent()) {
            faults.check(fits(read, path.get().kind()), pointer + "/scale/type", "does not fit what is at " + from);
        }
        return faults.found().size() > before
                ? null
                : new Input(id, name == null ? id : name, weight, median, path.orElseThrow(), read);
    }

    private static boolean fits(Scale scale, FactKind kind) {
        return switch (kind) {
            case ANY -> true;
            case AMOUNT -> !(scale instanceof LevelScale);
            case TEXT, FLAG -> scale instanceof LevelScale;
            case TEXTS -> false;
        };
    }
}

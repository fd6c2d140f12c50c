package dev.bellwether.scoring.criterion.web;

import java.util.Map;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.value.Better;
import dev.bellwether.scoring.value.Incalculable;
import dev.bellwether.scoring.value.LevelScale;
import dev.bellwether.scoring.value.LinearScale;
import dev.bellwether.scoring.value.LogScale;
import dev.bellwether.scoring.value.Scale;
import dev.bellwether.scoring.value.TargetScale;

/** A scale as callers send it: any field may be missing. */
record ScaleBody(String type, Double lo, Double hi, Double target, Better better, Map<String, Double> levels) {

    /** Null, with the fault noted, if this is no scale. */
    Scale read(String pointer, Faults faults) {
        try {
            return switch (type == null ? "" : type) {
                case "linear" -> bounded(pointer, faults) ? new LinearScale(lo, hi, better) : null;
                case "log" -> bounded(pointer, faults) ? new LogScale(lo, hi, better) : null;
                case "target" -> bounded(pointer, faults) & given(target, pointer + "/target", faults)
                        ? new TargetScale(lo, target, hi)
                        : null;
                case "levels" -> named(pointer, faults) ? new LevelScale(levels) : null;
                default -> {
                    faults.add(pointer + "/type", "must be linear, log, target or levels");
                    yield null;
                }
            };
        } catch (Incalculable refused) {
            faults.add(pointer, refused.code() + ": " + rule());
            return null;
        }
    }

    private String rule() {
        return switch (type) {
            case "linear" -> "lo must be below hi";
            case "log" -> "lo must be 0 or more and below hi";
            case "target" -> "lo must be below hi, and the target from lo to hi";
            default -> "there must be at least one level, each worth 0 to 1";
        };
    }

    private boolean bounded(String pointer, Faults faults) {
        return given(lo, pointer + "/lo", faults) & given(hi, pointer + "/hi", faults);
    }

    private static boolean given(Double number, String pointer, Faults faults) {
        faults.check(number != null, pointer, "must be a number");
        return number != null;
    }

    /** A dot or a dollar sign in a field's name means something to the database. */
    private boolean named(String pointer, Faults faults) {
        var fine = levels == null || levels.keySet().stream().noneMatch(level -> level.contains(".") || level.startsWith("$"));
        faults.check(fine, pointer + "/levels", "a level's name must not contain a dot nor begin with a dollar sign");
        return fine;
    }
}

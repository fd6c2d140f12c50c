package dev.bellwether.trend.series;

import java.util.Arrays;
import java.util.List;

/** One window looked at on one day: momentum is computed for each of the nine. */
public record Slot(Evaluation evaluation, Window window) {

    /** All, evaluation by evaluation. */
    public static final List<Slot> ALL = Arrays.stream(Evaluation.values())
            .flatMap(evaluation -> Arrays.stream(Window.values()).map(window -> new Slot(evaluation, window))).toList();

    /** Its place in {@link #ALL}. */
    public int index() {
        return evaluation.ordinal() * Window.values().length + window.ordinal();
    }
}

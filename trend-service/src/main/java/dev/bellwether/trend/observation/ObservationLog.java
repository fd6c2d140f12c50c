package dev.bellwether.trend.observation;

import java.util.concurrent.CompletionStage;

import dev.bellwether.events.trend.ObservationRecorded;

/** Where observations are kept for ever. */
public interface ObservationLog {

    /** Completes when the observation is safe; fails with {@link LogUnavailable} if it is not known to be. Never throws. */
    CompletionStage<Void> append(ObservationRecorded observation);
}

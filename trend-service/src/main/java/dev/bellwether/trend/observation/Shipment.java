package dev.bellwether.trend.observation;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;

import dev.bellwether.events.trend.ObservationRecorded;

/** Sends the observations of one body. Only so many are on their way at a time, so that a fast caller cannot fill the memory. */
public final class Shipment {

    private static final int IN_FLIGHT = 4_096;
    private static final BinaryOperator<Failure> FIRST = (known, next) -> known == null || next.line() < known.line()
            ? next
            : known;

    private final Semaphore room = new Semaphore(IN_FLIGHT);
    private final AtomicReference<Failure> failure = new AtomicReference<>();
    private final ObservationLog log;

    /** @param log where to */
    public Shipment(ObservationLog log) {
        this.log = log;
    }

    private record Failure(int line, Throwable cause) {}

    /**
     * Sends the observation of a line; waits while too many are on their way.
     *
     * @throws Interrupted if the log failed for this or an earlier line: nothing more needs to be sent
     */
    public void send(int line, ObservationRecorded observation) {
        room.acquireUninterruptibly();
        if (failure.get() != null) {
            room.release();
            arrived();
        }
        log.append(observation).whenComplete((_, cause) -> {
            if (cause != null) {
                failure.accumulateAndGet(new Failure(line, cause), FIRST);
            }
            room.release();
        });
    }

    /**
     * Waits until all are safe.
     *
     * @throws Interrupted if any is not known to be
     */
    public void arrived() {
        room.acquireUninterruptibly(IN_FLIGHT);
        room.release(IN_FLIGHT);
        var first = failure.get();
        if (first != null) {
            throw new Interrupted(first.line(), first.cause());
        }
    }

    /** The log failed; every line before {@link #line()} has been dealt with, of the later ones some may have been taken. */
    public static final class Interrupted extends RuntimeException {

        private final int line;

        Interrupted(int line, Throwable cause) {
            super("Interrupted at line " + line, cause);
            this.line = line;
        }

        /** The first line that is not safe. */
        public int line() {
            return line;
        }
    }
}

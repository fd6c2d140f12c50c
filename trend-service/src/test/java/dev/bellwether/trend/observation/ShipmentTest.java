package dev.bellwether.trend.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;

import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.testing.Examples;
import org.junit.jupiter.api.Test;

class ShipmentTest {

    private static final ObservationRecorded ANY = new ObservationRecorded("rails", "hn.posts", Period.parse("2026-02"), 1.0,
            null,
            Examples.NOW, "tester");

    private final List<CompletableFuture<Void>> sent = Collections.synchronizedList(new ArrayList<>());
    private final Shipment shipment = new Shipment(this::send);

    private CompletionStage<Void> send(ObservationRecorded observation) {
        var ack = new CompletableFuture<Void>();
        sent.add(ack);
        return ack;
    }

    @Test
    void hasNotArrivedBeforeTheLastAcknowledgement() {
        shipment.send(1, ANY);
        shipment.send(2, ANY);
        sent.getFirst().complete(null);
        var arrival = CompletableFuture.runAsync(shipment::arrived, Thread::startVirtualThread);
        assertThat(arrival).isNotDone();

        sent.getLast().complete(null);
        assertThat(arrival).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void aFastCallerWaitsWhileTooManyAreOnTheirWay() {
        var caller = CompletableFuture.runAsync(() -> IntStream.rangeClosed(1, 5_000).forEach(line -> shipment.send(line, ANY)),
                Thread::startVirtualThread);
        await().until(() -> sent.size() == 4_096);
        assertThat(caller).isNotDone();

        sent.getFirst().complete(null);
        await().until(() -> sent.size() == 4_097);
        assertThat(caller).isNotDone();
    }

    @Test
    void namesTheFirstLineThatIsNotSafe() {
        IntStream.rangeClosed(1, 5).forEach(line -> shipment.send(line, ANY));
        sent.get(0).complete(null);
        sent.get(3).completeExceptionally(new LogUnavailable(null));
        sent.get(1).complete(null);
        sent.get(2).completeExceptionally(new LogUnavailable(null));
        sent.get(4).complete(null);

        assertThatThrownBy(shipment::arrived)
                .isInstanceOfSatisfying(Shipment.Interrupted.class, interrupted -> assertThat(interrupted.line()).isEqualTo(3));
    }

    @Test
    void nothingMoreIsSentAfterAFailure() {
        shipment.send(1, ANY);
        sent.getFirst().completeExceptionally(new LogUnavailable(null));

        assertThatThrownBy(() -> shipment.send(2, ANY)).isInstanceOf(Shipment.Interrupted.class);
        assertThat(sent).hasSize(1);
    }
}

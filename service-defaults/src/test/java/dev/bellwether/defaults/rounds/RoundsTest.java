package dev.bellwether.defaults.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Duration NEVER = Duration.ofDays(1);

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private Rounds rounds = rounds(NEVER, () -> {});

    @AfterEach
    void stop() {
        rounds.stop();
    }

    @Test
    void aRoundComesAtOnceAndTheNextWhenItIsWoken() {
        rounds.start();
        await().until(() -> said.size() == 1);

        rounds.wake();

        await().until(() -> said.size() == 2);
    }

    @Test
    void aRoundThatFailsIsTriedAgain() {
        rounds = rounds(Duration.ofMillis(1), () -> {
            if (said.size() < 3) {
                throw new IllegalStateException("not yet");
            }
        });
        rounds.start();

        await().until(() -> said.size() > 4);

        assertThat(List.copyOf(said).subList(0, 4)).containsExactly("round", "failed", "round", "round");
    }

    @Test
    void aStopLetsTheRoundThatRunsComeToItsEnd() {
        rounds = rounds(NEVER, () -> {
            first.countDown();
            while (rounds.isRunning()) {
                Thread.onSpinWait();
            }
            said.add("finished");
        });
        rounds.start();
        await().until(() -> first.getCount() == 0);

        rounds.stop();

        assertThat(said).containsExactly("round", "finished", "ended");
        assertThat(rounds.isRunning()).isFalse();
    }

    private Rounds rounds(Duration interval, Runnable work) {
        return new Rounds("rounds", interval) {

            @Override
            protected void round() {
                said.add("round");
                work.run();
            }

            @Override
            protected void failed() {
                said.add("failed");
            }

            @Override
            protected void ended() {
                said.add("ended");
            }
        };
    }
}

package dev.bellwether.trend.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.defaults.problem.PreconditionFailed;
import dev.bellwether.trend.registry.Outcome.Change;
import dev.bellwether.trend.registry.store.MongoRegister;
import dev.bellwether.trend.source.Source;
import dev.bellwether.trend.testing.Examples;
import org.junit.jupiter.api.Test;

class RegistrarTest {

    private final Register<Source> register = new MongoRegister<>(EmbeddedMongo.database().getCollection("sources"), Source.KIND,
            _ -> List.of(), () -> {});
    private final Registrar<Source> registrar = new Registrar<>(register, Source.KIND);

    @Test
    void versionsCountTheChanges() {
        assertThat(put("One")).isEqualTo(new Outcome<>(named("One", 1), Change.CREATED));
        assertThat(put("Two")).isEqualTo(new Outcome<>(named("Two", 2), Change.REPLACED));
    }

    @Test
    void theSameAgainIsNoChange() {
        put("One");

        assertThat(put("One")).isEqualTo(new Outcome<>(named("One", 1), Change.UNCHANGED));
    }

    @Test
    void whoeverBelievesWronglyChangesNothing() {
        put("One");
        Precondition wrong = current -> {
            throw new PreconditionFailed("not " + current);
        };

        assertThatThrownBy(() -> registrar.put("hn", wrong, _ -> named("Two", 0))).hasMessage("not 1");
        assertThat(register.find("hn")).contains(named("One", 1));
    }

    @Test
    void writersAtTheSameTimeLoseNothing() {
        put("0");
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8).forEach(_ -> writers.submit(() -> registrar.put("hn", Precondition.NONE,
                    current -> named(String.valueOf(Integer.parseInt(current.name()) + 1), 0))));
        }

        assertThat(register.find("hn")).contains(named("8", 9));
    }

    private Outcome<Source> put(String name) {
        return registrar.put("hn", Precondition.NONE, _ -> named(name, 0));
    }

    private static Source named(String name, long version) {
        var any = Examples.source("hn");
        return new Source("hn", version, name, any.url(), any.licence(), any.attribution(), any.health());
    }
}

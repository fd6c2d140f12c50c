package dev.bellwether.defaults.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bellwether.defaults.deadletter.DeadLetter.State;
import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What could not be applied: look at it, give it to its listener again, or let it go. */
@RestController
@RequestMapping("/api/dead-letters/${spring.application.name}")
final class DeadLetterController {

    private final DeadLetterStore store;
    private final KafkaOperations<String, byte[]> events;
    private final String service;

    DeadLetterController(DeadLetterStore store, KafkaOperations<String, byte[]> events, String service) {
        this.store = store;
        this.events = events;
        this.service = service;
    }

    /**
     * Lists records that could not be applied.
     *
     * @param state {@code open}, {@code redriven} or {@code discarded}
     */
    @GetMapping
    Page<DeadLetter> list(@RequestParam(defaultValue = "open") String state, @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        return store.list(state(state), Cursor.decode(cursor), Paging.limit(limit));
    }

    /** Reads a record that could not be applied. */
    @GetMapping("/{id}")
    DeadLetter read(@PathVariable String id) {
        return store.find(id).orElseThrow(() -> new NotFound("There is no dead letter " + id));
    }

    /**
     * Gives a record to its listener again.
     *
     * @throws Conflict if it was decided upon already
     */
    @PostMapping("/{id}/redrive")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeadLetter redrive(@PathVariable String id) {
        var letter = open(id);
        var payload = letter.payload() == null ? null : letter.payload().getBytes(UTF_8);
        // Before it is marked: sent twice does no harm, marked but never sent would lose it.
        events.send(DeadLetters.retryTopic(letter.topic(), service), letter.key(), payload).join();
        store.decide(id, State.REDRIVEN);
        return read(id);
    }

    /**
     * Lets a record go that could not be applied.
     *
     * @throws Conflict if it was decided upon already
     */
    @DeleteMapping("/{id}")
    DeadLetter discard(@PathVariable String id) {
        open(id);
        store.decide(id, State.DISCARDED);
        return read(id);
    }

    private DeadLetter open(String id) {
        var letter = read(id);
        if (letter.state() != State.OPEN) {
            throw new Conflict("Dead letter " + id + " is " + letter.state().text() + " already");
        }
        return letter;
    }

    private static State state(String text) {
        try {
            return State.valueOf(text.toUpperCase());
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("/state", "must be open, redriven or discarded");
        }
    }
}

package dev.bellwether.trend.document;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import dev.bellwether.defaults.problem.Unavailable;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.document.mention.Findings;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.observation.Judge;
import dev.bellwether.trend.observation.ObservationLog;
import dev.bellwether.trend.registry.Register;
import dev.bellwether.trend.registry.Registrar;

/**
 * Takes documents so that each counts once. In this order: the content is claimed, the document is written down with all that it will state,
 * that is stated, and the document is marked complete. Whatever breaks off is completed by sending the document again.
 */
public final class Intake {

    static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    /** Longer than the log's producer tries (application.yml, delivery.timeout.ms): what began before is over. */
    private static final Duration UNDER_WAY = Duration.ofSeconds(30);

    private final Register<Entry> entries;
    private final Claims claims;
    private final MentionSignal signal;
    private final Register<SignalDefinition> signals;
    private final Statements statements;
    private final Names names;
    private final Clock clock;

    /** @param claims which document a content belongs to */
    public Intake(Register<Entry> entries, Register<Claim> claims, Register<SignalDefinition> signals,
            Registrar<SignalDefinition> registrar, ObservationLog log, Names names, Clock clock) {
        this.entries = entries;
        this.claims = new Claims(claims, entries, clock, UNDER_WAY);
        this.signal = new MentionSignal(registrar);
        this.signals = signals;
        this.statements = new Statements(log, names);
        this.names = names;
        this.clock = clock;
    }

    /** What a document came to. */
    public record Taken(Document document, Change change) {}

    /** What happened to it. */
    public enum Change {
        /** Nothing of it was known. */
        CREATED,
        /** Its URL had other content before. */
        REPLACED,
        /** Its content was known. */
        KNOWN
    }

    /** The document that would be kept. */
    public Document draft(Header header, Content content, Findings found, String actor) {
        var hash = content.hash();
        return new Document(DocumentId.of(header.url(), hash), header, hash, content.format(), content.text().length(),
                found.technologies(), found.mentions(), found.omitted(), null, clock.instant(), actor);
    }

    /** The document that is known to say the same, under whatever URL. */
    public Optional<Document> known(Document draft) {
        return claims.holder(draft.hash()).map(Entry::document);
    }

    /**
     * Keeps and states a document.
     *
     * @throws Unavailable if it is not known to be stated, or another request is at it; sending it again completes it
     */
    public Taken take(Document draft) {
        signal.ensure(draft.header().source());
        var holder = claims.claim(draft.hash(), draft.id());
        if (!holder.equals(draft.id())) {
            withdraw(draft, holder);
            return complete(entries.find(holder).orElseThrow(), Change.KNOWN, draft.recordedBy());
        }
        var before = entries.find(draft.id()).orElse(null);
        if (before == null) {
            var first = Entry.first(draft);
            if (!entries.insert(first)) {
                throw underWay();
            }
            return complete(first, Change.CREATED, draft.recordedBy());
        }
        if (before.says(draft.hash())) {
            var change = before.complete() ? Change.KNOWN : before.version() == 1 ? Change.CREATED : Change.REPLACED;
            return complete(before, change, draft.recordedBy());
        }
        return complete(replace(before, draft), Change.REPLACED, draft.recordedBy());
    }

    /** What the URL said before is taken back: it says now what another document says, which counts once. */
    private void withdraw(Document draft, String holder) {
        var before = entries.find(draft.id()).orElse(null);
        if (before != null && (before.document().sameAs() == null || !before.complete())) {
            var next = before.document().supersededBy(holder, draft.hash(), clock.instant(), draft.recordedBy());
            complete(replace(before, next), Change.REPLACED, draft.recordedBy());
        }
    }

    private Entry replace(Entry before, Document next) {
        var young = before.document().recordedAt().plus(UNDER_WAY).isAfter(clock.instant());
        var replaced = before.replaced(next);
        if (!before.complete() && young || !entries.replace(replaced)) {
            throw underWay();
        }
        return replaced;
    }

    private Taken complete(Entry entry, Change change, String actor) {
        if (!entry.complete()) {
            statements.state(entry, new Judge(names, signals::find, clock, actor));
            if (!entries.replace(entry.completed())) {
                // Another request completed the same, or put something else in its place meanwhile.
                entries.find(entry.id()).filter(now -> now.complete() && now.document().hash().equals(entry.document().hash()))
                        .orElseThrow(Intake::underWay);
            }
        }
        return new Taken(entry.document(), change);
    }

    private static Unavailable underWay() {
        return new Unavailable("Another request is at the same document; send it again", RETRY_AFTER, null);
    }
}

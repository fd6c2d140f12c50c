package dev.bellwether.trend.document.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;

import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/**
 * All names in one finite-state transducer of Lucene, a few bytes a name. It never changes, so that any number of threads can walk it, each
 * with its own {@link Walk}.
 */
final class NameAutomaton {

    private static final PositiveIntOutputs PLACES = PositiveIntOutputs.getSingleton();

    private final List<NameEntry> entries;
    private final FST<Long> names;

    /** @param byKey what each key stands for */
    NameAutomaton(SortedMap<String, NameEntry> byKey) {
        entries = List.copyOf(byKey.values());
        try {
            names = compile(byKey.sequencedKeySet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FST<Long> compile(Iterable<String> keys) throws IOException {
        var compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, PLACES).build();
        var units = new IntsRefBuilder();
        var place = 0L;
        for (var key : keys) {
            units.clear();
            key.chars().forEach(units::append);
            compiler.add(units.get(), place++);
        }
        return FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    }

    NameEntry entry(int place) {
        return entries.get(place);
    }

    int size() {
        return entries.size();
    }

    Walk walk() {
        return new Walk();
    }

    /** A way through the automaton. For one thread. */
    final class Walk {

        private final FST.Arc<Long> arc = new FST.Arc<>();
        private final FST.BytesReader reader = names == null ? null : names.getBytesReader();
        private long output;

        /** Goes back to where every name begins. */
        void restart() {
            if (names != null) {
                names.getFirstArc(arc);
            }
            output = 0;
        }

        /** Goes on by a character; false if no name goes on like this. */
        boolean step(char next) {
            try {
                if (names == null || names.findTargetArc(next, arc, arc, reader) == null) {
                    return false;
                }
                output += arc.output();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The place of the name that ends here, or -1. */
        int found() {
            return arc.isFinal() ? Math.toIntExact(output + arc.nextFinalOutput()) : -1;
        }
    }
}

package dev.bellwether.catalog.technology;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who owns which name. A writer claims the keys that are new to its technology before it writes, and afterwards gives up those that the
 * technology no longer has.
 */
public interface Names {

    /** The slug that a key was claimed for; whether that technology has such a name in the end, only it can tell. */
    Optional<String> owner(String key);

    /**
     * Claims keys for a technology.
     *
     * @param added   keys that it is about to get
     * @param dropped keys that it is about to lose; they stay claimed for now
     */
    Claim claim(String slug, Collection<String> added, Collection<String> dropped);

    /** After the write: gives up the dropped keys. */
    void settle(Claim.Granted claim);

    /** Instead of the write: gives up the keys that this claim was the first to take. */
    void withdraw(Claim.Granted claim);

    /** The answer to a claim. */
    sealed interface Claim {

        /**
         * All keys are claimed.
         *
         * @param id      identifies the claim
         * @param fresh   keys that nobody had claimed
         * @param dropped key to the id of the claim that held it
         */
        record Granted(String id, Set<String> fresh, Map<String, String> dropped) implements Claim {}

        /** A key belongs to another technology; nothing is claimed. */
        record Refused(String key, String owner) implements Claim {}
    }
}

package dev.bellwether.scoring.profile;

import dev.bellwether.scoring.store.Versioned;

/**
 * What a kind of project needs.
 *
 * @param id          lower-case kebab
 * @param version     counts the changes, from 1; a ranking names the version it used
 * @param name        the name shown
 * @param description whom it is for; null if the name says it
 * @param needs       the needs
 * @param standing    whether it is ranked anew whenever facts or trends change, and its changes are told; null is no
 */
public record Profile(String id, long version, String name, String description, Needs needs,
        Boolean standing) implements Versioned<Profile> {

    /** Fills in what is left out. */
    public Profile {
        standing = standing != null && standing;
    }

    @Override
    public Profile at(long newVersion) {
        return new Profile(id, newVersion, name, description, needs, standing);
    }
}

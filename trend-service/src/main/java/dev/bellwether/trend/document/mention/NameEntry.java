package dev.bellwether.trend.document.mention;

/**
 * What the automaton knows of a name.
 *
 * @param slug      the technology that it stands for
 * @param key       the name in the form in which names are compared
 * @param lowerCase whether the catalog itself writes it without a capital, as in {@code etcd}
 * @param word      how careful one has to be with it
 */
record NameEntry(String slug, String key, boolean lowerCase, Word word) {}

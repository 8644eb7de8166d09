package dev.dovetail.it.random.stored;

import java.util.EnumSet;
import java.util.Set;

/**
 * What sequences are made of, beyond plain changes. {@code -Ddovetail.random.features=KEYS,BULK} tries some alone,
 * {@code -Ddovetail.random.features=-MERGE} all but some.
 */
enum Feature {
    /** Merges of detached and of new objects, and of graphs. */
    MERGE,
    /** Merges and updates of versions that another session has replaced. */
    STALE,
    /** Objects leave the session and come back. */
    DETACH,
    /** Objects are deleted and added again. */
    READD,
    /** Natural keys change. */
    REKEY,
    /** Unique values change hands. */
    UNIQUE,
    /** Statements fail and are caught; rollback follows. */
    FAILURE,
    /** The same, with a savepoint before. */
    SAVEPOINT,
    /** Updates and deletes by condition. */
    BULK,
    /** Keys are set by value. */
    KEYS,
    /** Another session writes the same rows. */
    ELSEWHERE,
    /** Another session deletes rows that this one knows. */
    GONE,
    /** The holder of a key owns what it refers to. */
    OWNS;

    private static final Set<Feature> ON = parse(System.getProperty("dovetail.random.features", ""));

    boolean isOn() {
        return ON.contains(this);
    }

    private static Set<Feature> parse(String text) {
        boolean without = text.startsWith("-");
        EnumSet<Feature> named = EnumSet.noneOf(Feature.class);
        for (String name : text.replace("-", "").split(",")) {
            if (!name.isEmpty()) {
                named.add(valueOf(name));
            }
        }
        return without || named.isEmpty() ? EnumSet.complementOf(named) : named;
    }
}

package dev.dovetail.flush;

/** Why a flush runs, which decides what it may leave for the next one. */
public enum FlushMode {
    /** The user asked for it, or the transaction commits: everything is written. */
    REQUESTED,
    /** A query runs. New objects that were never added, only found through others, may be incomplete and are left. */
    BEFORE_QUERY,
    /** An object or a relationship is loaded. Orphans are left as well: they may still get another parent. */
    BEFORE_LOADING;

    boolean isAutomatic() {
        return this != REQUESTED;
    }

    boolean keepsOrphans() {
        return this == BEFORE_LOADING;
    }
}

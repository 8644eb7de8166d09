package dev.dovetail.flush;

/** The reason for a flush, which decides what it may postpone. */
public enum FlushMode {
    /** Requested by the application, or part of a commit. Writes everything. */
    REQUESTED,
    /** Before a query. Postpones new entities that were found only through cascades, because they may be incomplete. */
    BEFORE_QUERY,
    /**
     * Before a lazy load or a load by identifier. Also postpones orphans, because they may still get another parent.
     */
    BEFORE_LOADING;

    /** Returns whether the flush was not requested. */
    boolean isAutomatic() {
        return this != REQUESTED;
    }

    /** Returns whether the flush postpones the deletes of orphans. */
    boolean keepsOrphans() {
        return this == BEFORE_LOADING;
    }
}

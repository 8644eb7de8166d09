package dev.dovetail.session;

import dev.dovetail.error.DovetailException;
import dev.dovetail.flush.Waiting;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.track.Tracking;
import dev.dovetail.track.UnitOfWork;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Flushes before what the session reads. Queries see all that was changed; reads by key and lazy loads need a flush
 * only where what waits could change their answer.
 */
final class Autoflush {
    private final Session session;
    private final SessionTransaction transaction;
    private final Waiting waiting;

    Autoflush(Session session, UnitOfWork work, SessionTransaction transaction) {
        this.session = session;
        this.transaction = transaction;
        this.waiting = new Waiting(work);
    }

    /** Before an object is looked for by its key. */
    void beforeFinding(EntityType<?> type, Object key) {
        if (isDue() && waiting.concerns(type, key)) {
            flush(true, () -> "looking for " + type.name() + " " + key);
        }
    }

    /** Before the row of an object that has expired is read. */
    void beforeReading(Tracked object) {
        if (isDue() && waiting.concerns(object)) {
            flush(true, () -> "reading " + Tracking.describe(object) + " again");
        }
    }

    /**
     * Before a relationship is loaded. Orphans may still find another parent, and so may what an object that is about
     * to be deleted would take along: its relationships are loaded without a flush, and for it alone.
     *
     * @return whether others may be loaded with it
     */
    boolean beforeLoading(Tracked object, Relationship relationship) {
        if (waiting.isGoing(object)) {
            return false;
        }
        if (isDue() && waiting.concerns(relationship)) {
            flush(true, () -> "loading " + relationship);
        }
        return true;
    }

    /** Before a query of entities of {@code type}; of columns where it is null. */
    void beforeQuery(@Nullable EntityType<?> type) {
        if (isDue()) {
            flush(false, () -> type == null ? "a query" : "a query of " + type.name());
        }
    }

    private boolean isDue() {
        return session.isAutoflush() && transaction.isFlushDue();
    }

    private void flush(boolean keepOrphans, Supplier<String> call) {
        try {
            transaction.autoflush(keepOrphans);
        } catch (DovetailException e) {
            e.before(call.get());
            throw e;
        }
    }
}

package dev.dovetail.session;

import dev.dovetail.error.DovetailException;
import dev.dovetail.flush.FlushMode;
import dev.dovetail.flush.PendingChangeCheck;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Flushes before a session reads. A query always sees all changes. Reads by identifier and lazy loads flush only if an
 * unflushed change could change their result.
 */
final class Autoflush {
    private final SessionParts parts;
    private final SessionTransaction transaction;
    private final UnitOfWork work;

    Autoflush(SessionParts parts, UnitOfWork work, SessionTransaction transaction) {
        this.parts = parts;
        this.transaction = transaction;
        this.work = work;
    }

    private PendingChangeCheck waiting() {
        return new PendingChangeCheck(work);
    }

    /** Flushes before the entity with the identifier {@code key} is looked up, if needed. */
    void beforeFinding(EntityMapping<?> type, Object key) {
        if (isDue() && waiting().concerns(type, key)) {
            flush(FlushMode.BEFORE_LOADING, () -> "looking for " + type.name() + " " + key);
        }
    }

    /** Flushes before the row of the expired entity {@code object} is read, if needed. */
    void beforeReading(Tracked object) {
        if (isDue() && waiting().concerns(object)) {
            flush(FlushMode.BEFORE_LOADING, () -> "reading " + ObjectTracking.describe(object) + " again");
        }
    }

    /**
     * Flushes before {@code relationship} is loaded, if needed, but postpones the deletes of orphans, because they may
     * still get another parent. Does not flush if {@code object} is about to be deleted.
     *
     * @return whether the relationship may be loaded for other entities together with {@code object}
     */
    boolean beforeLoading(Tracked object, RelationshipMapping relationship) {
        if (waiting().isGoing(object)) {
            return false;
        }
        if (isDue() && waiting().concerns(relationship)) {
            flush(FlushMode.BEFORE_LOADING, () -> "loading " + relationship);
        }
        return true;
    }

    /** Flushes before a query of entities of {@code type}, or a query of columns if {@code type} is null. */
    void beforeQuery(@Nullable EntityMapping<?> type) {
        if (isDue()) {
            flush(FlushMode.BEFORE_QUERY, () -> type == null ? "a query" : "a query of " + type.name());
        }
    }

    private boolean isDue() {
        return parts.flushing && transaction.isFlushDue();
    }

    private void flush(FlushMode mode, Supplier<String> call) {
        try {
            transaction.flush(mode);
        } catch (DovetailException e) {
            e.before(call.get());
            throw e;
        }
    }
}

package dev.dovetail.session;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.load.Loader;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.Cascades;
import dev.dovetail.track.Expiration;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.MergedValues;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The operations of a session on single entities. Each checks that no other thread uses the session. */
final class SessionObjects {
    private final UnitOfWork work;
    private final Loader loader;
    private final SessionTransaction transaction;
    private final Autoflush autoflush;
    /** Created on first use, because most sessions need it neither for a merge nor for a lookup. */
    private @Nullable PendingKeys pendingKeys;

    SessionObjects(UnitOfWork work, Loader loader, SessionTransaction transaction, Autoflush autoflush) {
        this.work = work;
        this.loader = loader;
        this.transaction = transaction;
        this.autoflush = autoflush;
    }

    /** Adds {@code object} and what it reaches by the save cascade. */
    void add(Tracked object) {
        transaction.enter();
        try {
            Cascades.add(work, object);
        } finally {
            transaction.use.exit();
        }
    }

    /** Marks {@code object} for deletion. Attaches a detached one first. */
    void delete(Tracked object) {
        transaction.enter();
        try {
            switch (UnitOfWork.stateOf(object)) {
                case TRANSIENT -> throw new IllegalStateException(ObjectTracking.describe(object)
                        + " is new: it has no row to delete. Nothing was changed.");
                case PENDING -> throw new IllegalStateException(ObjectTracking.describe(object)
                        + " has not been inserted yet. To take it out of the session, call session.detach(...)."
                        + " Nothing was changed.");
                case DELETED -> { }
                case DETACHED -> {
                    Cascades.add(work, object);
                    work.markDeleted(object);
                }
                case PERSISTENT -> work.markDeleted(mine(object));
            }
        } finally {
            transaction.use.exit();
        }
    }

    /** Finds an entity by an identifier in the form of the identity map. */
    @Nullable Tracked find(EntityMapping<?> type, Object key) {
        transaction.enter();
        try {
            return findByKey(type, key);
        } catch (Error e) {
            transaction.failed("query", e);
            throw e;
        } finally {
            transaction.use.exit();
        }
    }

    private @Nullable Tracked findByKey(EntityMapping<?> type, Object key) {
        Tracked known = work.find(type.root(), key);
        if (known == null || isLeft(known, key)) {
            autoflush.beforeFinding(type, key);
            known = work.find(type.root(), key);
        } else if (loader.isExpired(known)) {
            autoflush.beforeReading(known);
        }
        if (known != null && !known.$type().isA(type)) {
            return null; // An identifier belongs to one object of its hierarchy.
        }
        if (known == null) {
            known = loader.find(type, key);
        } else if (loader.isExpired(known) && !work.isDeleting(known) && !loader.read(known)) {
            transaction.gone(known, key);
            return null;
        }
        return known == null || work.isDeleting(known) ? null : known;
    }

    /** Returns whether the next flush gives the identifier to another entity or removes it. */
    private boolean isLeft(Tracked known, Object key) {
        return work.isDeleting(known)
                ? comingKeys().find(known.$type(), key) != null
                : MergedValues.leavesKey(known, work.source().dialect());
    }

    /** Merges {@code given} and returns the session's entity. */
    Object merge(Tracked given) {
        transaction.check();
        return transaction.using(() -> new Merge(work, loader, comingKeys()).merge(given));
    }

    private PendingKeys comingKeys() {
        PendingKeys keys = pendingKeys;
        if (keys == null) {
            keys = new PendingKeys(work);
            pendingKeys = keys;
        }
        return keys;
    }

    /** Flushes, expires {@code object} and its cascade targets, and loads it again. */
    void refresh(Tracked object) {
        transaction.check();
        transaction.using(() -> {
            mine(object);
            transaction.flush();
            expireAll(CascadeTraversal.along(object, Cascade.REFRESH));
            loader.attributes(object);
            return object;
        });
    }

    /** Expires {@code object} and its cascade targets. */
    void expire(Tracked object) {
        transaction.enter();
        try {
            expireAll(CascadeTraversal.along(mine(object), Cascade.REFRESH));
        } finally {
            transaction.use.exit();
        }
    }

    /** Expires the persistent entities of {@code objects}. Pending entities have no row. */
    private static void expireAll(IdentityList objects) {
        for (Tracked object : objects) {
            if (UnitOfWork.stateOf(object) == EntityState.PERSISTENT) {
                Expiration.expire(object);
            }
        }
    }

    void expireAll() {
        transaction.enter();
        try {
            work.forEach(Expiration::expire);
        } finally {
            transaction.use.exit();
        }
    }

    /** Detaches {@code object} and its cascade targets. */
    void detach(Tracked object) {
        transaction.enter();
        try {
            for (Tracked reached : CascadeTraversal.along(mine(object), Cascade.DETACH)) {
                if (UnitOfWork.of(reached) == work) {
                    work.detach(reached);
                }
            }
        } finally {
            transaction.use.exit();
        }
    }

    private Tracked mine(Tracked object) {
        if (UnitOfWork.of(object) != work) {
            throw new IllegalStateException(ObjectTracking.describe(object) + " does not belong to this session; it is "
                    + UnitOfWork.stateOf(object).name().toLowerCase(Locale.ROOT)
                    + (UnitOfWork.of(object) == null ? "" : " in another one") + ". Nothing was changed.");
        }
        return object;
    }
}

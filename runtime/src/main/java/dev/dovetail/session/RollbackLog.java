package dev.dovetail.session;

import dev.dovetail.flush.FlushResult;
import dev.dovetail.flush.FlushResult.KeyedEntity;
import dev.dovetail.flush.FlushResult.MadeValues;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.RollbackCleanup;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records what the flushes of a transaction did to entities, so that a rollback can undo it in memory. */
final class RollbackLog {
    private final UnitOfWork work;
    /** Replaced by one that can grow with the first flush: sessions that only read have none. */
    private List<FlushResult> flushes = List.of();
    private @Nullable List<Tracked> unsettled;

    RollbackLog(UnitOfWork work) {
        this.work = work;
    }

    /** Adds the result of a flush or bulk statement. */
    void record(FlushResult flush) {
        if (flushes.isEmpty()) {
            flushes = new ArrayList<>();
        }
        flushes.add(flush);
    }

    /** Returns a mark for {@link #restore}. */
    int mark() {
        return flushes.size();
    }

    /** Discards the records after a commit. */
    void forget() {
        flushes = List.of();
    }

    /**
     * Undoes everything since {@code mark} in memory: inserted entities become transient, deleted ones persistent. Can
     * be called again after an error.
     */
    void restore(int mark) {
        takeBack(mark);
        work.forEach(RollbackCleanup::restore);
        work.revise();
        unsettled = null;
    }

    /**
     * Makes inserted entities transient again after the session was closed, so that another session can add them,
     * unless an outer transaction has committed them. Loaded values stay readable.
     */
    void close(boolean committed, boolean failed) {
        if (committed) {
            flushes = List.of();
        }
        if (failed || !flushes.isEmpty()) {
            takeBack(0);
            work.forEach(RollbackCleanup::unlinkNew);
        } else {
            work.forgetPending();
        }
    }

    private void takeBack(int mark) {
        work.revise();
        work.forgetIdentified();
        List<Tracked> transients = unsettled == null ? new ArrayList<>() : unsettled;
        unsettled = transients;
        IdentityList gone = new IdentityList();
        work.modified().forEach(RollbackLog::forgetChangedKey);
        for (Tracked object : work.pending().toArray()) {
            transients.add(object);
            work.forgetPending(object);
        }
        for (Tracked object : work.deleting().toArray()) {
            work.deleting().remove(object);
        }
        while (flushes.size() > mark) {
            FlushResult flush = flushes.get(flushes.size() - 1);
            for (KeyedEntity deleted : flush.deleted()) {
                work.restore(deleted.object(), deleted.key());
                gone.add(deleted.object());
            }
            for (KeyedEntity rekeyed : flush.rekeyed()) {
                rekey(rekeyed);
            }
            for (Tracked inserted : flush.inserted()) {
                RollbackCleanup.forgetKeys(inserted);
                work.transientAgain(inserted);
            }
            transients.addAll(flush.inserted());
            flush.made().forEach(RollbackLog::forgetMadeValues);
            flushes.remove(flushes.size() - 1);
        }
        Tracked blank = null;
        for (Tracked object : transients) {
            RollbackCleanup.cutPersistentLinks(object);
            blank = blank != null && blank.$type() == object.$type() ? blank : object.$type().blank();
            forgetMadeValues(object, blank);
        }
        for (Tracked object : transients) {
            if (gone.contains(object)) {
                RollbackCleanup.cutAllLinks(object);
            }
        }
        for (Tracked object : transients) {
            RollbackCleanup.relink(object);
        }
    }

    /** Reverts an unflushed change of the identifier, because the identity map still has the former one. */
    private static void forgetChangedKey(Tracked object) {
        Changes changes = object.$changes();
        if (changes == null) {
            return;
        }
        for (Attribute id : object.$type().ids()) {
            if (changes.contains(id.index()) && changes.before(id.index()) != Changes.UNKNOWN) {
                object.$set(id.index(), changes.before(id.index()));
                changes.forget(id.index());
            }
        }
    }

    private void rekey(KeyedEntity written) {
        Tracked object = written.object();
        Object after = EntityKeys.of(object);
        int position = 0;
        for (Attribute id : object.$type().ids()) {
            object.$set(id.index(), id.toProperty(EntityKeys.column(id, written.key(), position++)));
        }
        if (after != null) {
            work.rekey(object, after, written.key());
        }
    }

    /** Resets what the database has made in rows that no longer exist. A next insert makes it again. */
    private static void forgetMadeValues(MadeValues made) {
        for (Tracked object : made.rows()) {
            Tracked blank = object.$type().blank();
            made.attributes().forEach(each -> object.$set(each.index(), blank.$get(each.index())));
        }
    }

    /** Resets the generated identifier and the version of a row that no longer exists. */
    private static void forgetMadeValues(Tracked object, Tracked blank) {
        long loaded = object.$loaded() | object.$type().attributeMask();
        for (Attribute attribute : object.$type().inserted().generated()) {
            object.$set(attribute.index(), blank.$get(attribute.index()));
            loaded &= ~EntityMapping.bit(attribute.index());
        }
        object.$loaded(loaded);
    }
}

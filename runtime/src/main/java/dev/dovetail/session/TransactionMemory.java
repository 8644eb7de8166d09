package dev.dovetail.session;

import dev.dovetail.flush.FlushResult;
import dev.dovetail.flush.FlushResult.Written;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.Changes;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.track.Expiry;
import dev.dovetail.track.Keys;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.List;

/** What the flushes of a transaction have done to objects, so that a rollback brings memory back as well. */
final class TransactionMemory {
    private final UnitOfWork work;
    private final List<FlushResult> flushes = new ArrayList<>();
    private final List<Tracked> unsettled = new ArrayList<>(0);

    TransactionMemory(UnitOfWork work) {
        this.work = work;
    }

    void record(FlushResult flush) {
        flushes.add(flush);
    }

    /** A place to come back to. */
    int mark() {
        return flushes.size();
    }

    /** The transaction was committed: there is nothing to take back. */
    void forget() {
        flushes.clear();
    }

    /**
     * Takes back everything since {@code mark}: what was new is transient, what was deleted persistent again. One that
     * is broken off by an error can be called again.
     */
    void restore(int mark) {
        takeBack(mark);
        work.forEach(Expiry::restore);
        work.revise();
        unsettled.clear();
    }

    /**
     * The session is closed, and with it its transaction is rolled back: what was new is transient again, so that
     * another session can save it. What was read stays readable.
     */
    void close(boolean failed) {
        if (failed || !flushes.isEmpty()) {
            takeBack(0);
            work.forEach(Expiry::letGoOfNew);
        } else {
            for (Tracked object : work.pending().toArray()) {
                work.forgetPending(object);
            }
        }
    }

    private void takeBack(int mark) {
        work.revise();
        List<Tracked> transients = unsettled;
        IdentityList gone = new IdentityList();
        work.modified().forEach(TransactionMemory::forgetChangedKey);
        for (Tracked object : work.pending().toArray()) {
            transients.add(object);
            work.forgetPending(object);
        }
        for (Tracked object : work.deleting().toArray()) {
            work.deleting().remove(object);
        }
        while (flushes.size() > mark) {
            FlushResult flush = flushes.get(flushes.size() - 1);
            for (Written deleted : flush.deleted()) {
                work.restore(deleted.object(), deleted.key());
                gone.add(deleted.object());
            }
            for (Written rekeyed : flush.rekeyed()) {
                rekey(rekeyed);
            }
            for (Tracked inserted : flush.inserted()) {
                Expiry.forgetKeys(inserted);
                work.transientAgain(inserted);
            }
            transients.addAll(flush.inserted());
            flushes.remove(flushes.size() - 1);
        }
        Tracked blank = null;
        for (Tracked object : transients) {
            Expiry.sever(object);
            blank = blank != null && blank.$type() == object.$type() ? blank : object.$type().blank();
            forgetMadeValues(object, blank);
        }
        for (Tracked object : transients) {
            if (gone.contains(object)) {
                Expiry.isolate(object);
            }
        }
        for (Tracked object : transients) {
            Expiry.agree(object);
        }
    }

    /** A key that was not written is taken back first: by the one before it the session knows the object. */
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

    private void rekey(Written written) {
        Tracked object = written.object();
        Object after = Keys.of(object);
        int position = 0;
        for (Attribute id : object.$type().ids()) {
            object.$set(id.index(), id.toProperty(Keys.column(id, written.key(), position++)));
        }
        if (after != null) {
            work.rekey(object, after, written.key());
        }
    }

    /** Keys that were made for a row that does not exist any more, and its version, are not the object's. */
    private static void forgetMadeValues(Tracked object, Tracked blank) {
        long loaded = object.$loaded() | object.$type().attributeMask();
        for (Attribute attribute : object.$type().inserted().made()) {
            object.$set(attribute.index(), blank.$get(attribute.index()));
            loaded &= ~EntityType.bit(attribute.index());
        }
        object.$loaded(loaded);
    }
}

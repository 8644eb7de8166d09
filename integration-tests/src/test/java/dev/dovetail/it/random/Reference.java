package dev.dovetail.it.random;

import dev.dovetail.it.random.rows.Pair;
import dev.dovetail.metadata.EntityState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be true after each step, kept in maps and sets: memory, what the transaction has flushed, and what is
 * committed. A relationship is one set of pairs, so that its two sides cannot disagree. Methods that return false say
 * that the step makes no sense here, or that the schema forbids it; the reference is of no use afterwards.
 */
final class Reference {
    final Map<String, Type> types = new LinkedHashMap<>();
    final Map<String, EntityState> states = new LinkedHashMap<>();
    final Set<String> deleting = new LinkedHashSet<>();
    final Set<Lost> lost = new LinkedHashSet<>();
    final Set<String> expired = new LinkedHashSet<>();
    /** Objects of which the session may not have read everything. */
    final Set<String> unread = new LinkedHashSet<>();
    final Set<Lost> lostAsNew = new LinkedHashSet<>();
    final Set<String> newOrphans = new LinkedHashSet<>();
    final Deque<Rows> savepoints = new ArrayDeque<>();
    Rows memory = new Rows();
    Rows flushed = new Rows();
    Rows committed = new Rows();
    private boolean autoflush = true;

    /** A child without the parent that it must not lose. */
    record Lost(Link link, String child) {}

    Reference copy() {
        Reference copy = new Reference();
        copy.types.putAll(types);
        copy.states.putAll(states);
        copy.deleting.addAll(deleting);
        copy.lost.addAll(lost);
        copy.expired.addAll(expired);
        copy.unread.addAll(unread);
        copy.lostAsNew.addAll(lostAsNew);
        copy.newOrphans.addAll(newOrphans);
        copy.savepoints.addAll(savepoints);
        copy.memory = memory.copy();
        copy.flushed = flushed;
        copy.committed = committed;
        copy.autoflush = autoflush;
        return copy;
    }

    Rows memory() {
        return memory;
    }

    Rows flushed() {
        return flushed;
    }

    boolean isAutoflush() {
        return autoflush;
    }

    boolean autoflush(boolean on) {
        boolean changed = autoflush != on;
        autoflush = on;
        return changed;
    }

    Type type(String label) {
        return types.get(label);
    }

    /** The types of which there ever was an object. */
    Set<Type> knownTypes() {
        return types.isEmpty() ? EnumSet.noneOf(Type.class) : EnumSet.copyOf(types.values());
    }

    /** The labels of objects that steps may use, of a type or of all. */
    List<String> labels(@Nullable Type type) {
        List<String> labels = new ArrayList<>();
        states.forEach((label, state) -> {
            if (state != EntityState.DELETED && (type == null || types.get(label) == type)) {
                labels.add(label);
            }
        });
        return labels;
    }

    /** The state of an object; null where there is none of this label. */
    @Nullable EntityState state(String label) {
        return states.get(label);
    }

    boolean isUsable(String label) {
        EntityState state = states.get(label);
        return state != null && state != EntityState.DELETED && !deleting.contains(label);
    }

    boolean isPersistent(String label) {
        return states.get(label) == EntityState.PERSISTENT && !deleting.contains(label);
    }

    boolean isInSession(String label) {
        EntityState state = states.get(label);
        return state == EntityState.PENDING || state == EntityState.PERSISTENT;
    }

    boolean make(Type type, String label) {
        if (states.putIfAbsent(label, EntityState.TRANSIENT) != null) {
            return false;
        }
        types.put(label, type);
        memory.names().put(label, label);
        return true;
    }

    boolean rename(String label, @Nullable String name) {
        if (!isUsable(label)) {
            return false;
        }
        memory.names().put(label, name);
        return true;
    }

    /** The owner, first or second of the pair, takes a member. */
    boolean link(Link link, boolean ownerFirst, String owner, String member) {
        return new Linking(this).link(link, ownerFirst, owner, member);
    }

    /** The owner lets go of a member; nothing happens where it has not got it. */
    boolean unlink(Link link, boolean ownerFirst, String owner, String member) {
        return new Linking(this).unlink(link, ownerFirst, owner, member);
    }

    /** The object, and what it reaches by declared properties, is in the session. */
    boolean add(String label) {
        if (!isUsable(label)) {
            return false;
        }
        Deque<String> open = new ArrayDeque<>();
        open.add(label);
        boolean first = true;
        while (!open.isEmpty()) {
            String next = open.poll();
            boolean isNew = states.get(next) == EntityState.TRANSIENT;
            if (isNew) {
                states.put(next, EntityState.PENDING);
                newOrphans.remove(next);
            }
            if (isNew || first) {
                open.addAll(Reached.by(this, next));
            }
            first = false;
        }
        return true;
    }

    boolean delete(String label) {
        return isPersistent(label) && deleting.add(label);
    }

    /** Writes memory; with {@code keepOrphans}, orphans that may find another parent stay as they are. */
    boolean flush(boolean keepOrphans) {
        return new Flushing(this).run(keepOrphans);
    }

    boolean commit() {
        if (!flush(false)) {
            return false;
        }
        committed = flushed;
        expired.clear();
        savepoints.clear();
        states.values().removeIf(state -> state == EntityState.DELETED);
        return true;
    }

    boolean savepoint() {
        if (!flush(false)) {
            return false;
        }
        savepoints.push(flushed);
        return true;
    }

    int savepoints() {
        return savepoints.size();
    }

    boolean release() {
        return !savepoints.isEmpty() && savepoints.pop() != null && flush(false);
    }

    boolean rollbackToSavepoint() {
        return !savepoints.isEmpty() && new Restoring(this).run(savepoints.pop());
    }

    boolean rollback() {
        savepoints.clear();
        return new Restoring(this).run(committed);
    }

    /** Forgets what was not flushed: the object's own key and name, and its pairs with others that have rows. */
    boolean expire(String label) {
        return new Expiring(this).one(label);
    }

    boolean expireAll() {
        return new Expiring(this).all();
    }

    /** The session ends: objects that have no row are lost to the steps. */
    boolean reopen() {
        if (!commit()) {
            return false;
        }
        states.values().removeIf(state -> state != EntityState.PERSISTENT);
        memory = flushed.copy();
        unread.addAll(states.keySet());
        autoflush = true;
        return true;
    }

    /** All objects are found again, or have expired. */
    boolean forget() {
        unread.addAll(states.keySet());
        return true;
    }

    /** Whether an object without a row is linked with anything. */
    boolean hasLinkedTransients() {
        for (Link link : Link.values()) {
            for (Pair pair : memory.pairs(link)) {
                if (states.get(pair.first()) != EntityState.PERSISTENT
                        || states.get(pair.second()) != EntityState.PERSISTENT) {
                    return true;
                }
            }
        }
        return false;
    }
}

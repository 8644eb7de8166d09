package dev.dovetail.it.random;

import dev.dovetail.it.random.Link.Trait;
import dev.dovetail.it.random.Rows.Pair;
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
    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Map<String, EntityState> states = new LinkedHashMap<>();
    private final Set<String> deleting = new LinkedHashSet<>();
    private final Set<Lost> lost = new LinkedHashSet<>();
    private final Set<String> expired = new LinkedHashSet<>();
    /** Objects of which the session may not have read everything. */
    private final Set<String> unread = new LinkedHashSet<>();
    private final Set<Lost> lostAsNew = new LinkedHashSet<>();
    private final Set<String> newOrphans = new LinkedHashSet<>();
    private final Deque<Rows> savepoints = new ArrayDeque<>();
    private Rows memory = new Rows();
    private Rows flushed = new Rows();
    private Rows committed = new Rows();
    private boolean autoflush = true;

    /** A child without the parent that it must not lose. */
    private record Lost(Link link, String child) {}

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

    private boolean isInSession(String label) {
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
        if (!fits(link, ownerFirst, owner, member)) {
            return false;
        }
        Pair pair = ownerFirst ? new Pair(owner, member) : new Pair(member, owner);
        if (!memory.pairs(link).contains(pair)) {
            for (Pair other : List.copyOf(memory.pairs(link))) {
                if (link.isSingle(true) && other.first().equals(pair.first())) {
                    memory.pairs(link).remove(other);
                } else if (link.isSingle(false) && other.second().equals(pair.second())) {
                    lose(link, other);
                }
            }
            memory.pairs(link).add(pair);
            lost.remove(new Lost(link, pair.first()));
        }
        // Also where the other side has linked them before: the owner's session is told of the member now.
        if (isInSession(owner) && states.get(member) == EntityState.TRANSIENT) {
            add(member);
        }
        return true;
    }

    private boolean fits(Link link, boolean ownerFirst, String owner, String member) {
        return isUsable(owner) && isUsable(member)
                && types.get(owner) == link.type(ownerFirst) && types.get(member) == link.type(!ownerFirst);
    }

    /** The owner lets go of a member; nothing happens where it has not got it. */
    boolean unlink(Link link, boolean ownerFirst, String owner, String member) {
        if (!fits(link, ownerFirst, owner, member)) {
            return false;
        }
        Pair pair = ownerFirst ? new Pair(owner, member) : new Pair(member, owner);
        if (memory.pairs(link).contains(pair)) {
            lose(link, pair);
        }
        return true;
    }

    private void lose(Link link, Pair pair) {
        memory.pairs(link).remove(pair);
        if (!link.is(Trait.ORPHANS)) {
            return;
        }
        EntityState state = states.get(pair.first());
        if (state == EntityState.PERSISTENT) {
            lost.add(new Lost(link, pair.first()));
            return;
        }
        lostAsNew.add(new Lost(link, pair.first()));
        if (state == EntityState.PENDING || isInSession(pair.second())) {
            states.put(pair.first(), EntityState.TRANSIENT);
            newOrphans.add(pair.first());
        }
    }

    /** Whether a new object lost its parent in the session: it is saved by no other way until it has one again. */
    private boolean isNewOrphan(String label) {
        for (Lost orphan : newOrphans.contains(label) ? lostAsNew : Set.<Lost>of()) {
            if (orphan.child().equals(label) && memory.linked(orphan.link(), true, label).isEmpty()) {
                return true;
            }
        }
        return false;
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
                open.addAll(reached(next));
            }
            first = false;
        }
        return true;
    }

    private List<String> reached(String label) {
        List<String> reached = new ArrayList<>();
        for (Link link : Link.values()) {
            for (boolean first : new boolean[] {true, false}) {
                if (link.side(first) != null && link.type(first) == types.get(label)) {
                    for (String other : memory.linked(link, first, label)) {
                        if (states.get(other) == EntityState.TRANSIENT && !isNewOrphan(other)) {
                            reached.add(other);
                        }
                    }
                }
            }
        }
        return reached;
    }

    boolean delete(String label) {
        return isPersistent(label) && deleting.add(label);
    }

    /** Writes memory; with {@code keepOrphans}, orphans that may find another parent stay as they are. */
    boolean flush(boolean keepOrphans) {
        for (String label : labels(null)) {
            if (isInSession(label)) {
                for (String other : reached(label)) {
                    add(other);
                }
            }
        }
        Set<String> postponed = new LinkedHashSet<>();
        for (Lost orphan : lost) {
            if (keepOrphans && mayWait(orphan)) {
                postponed.add(orphan.child());
            } else {
                deleting.add(orphan.child());
            }
        }
        if (!followDeletions()) {
            return false;
        }
        for (String label : deleting) {
            states.put(label, EntityState.DELETED);
            memory.remove(label);
            postponed.remove(label);
        }
        deleting.clear();
        lost.removeIf(orphan -> !postponed.contains(orphan.child()));
        states.replaceAll((label, state) -> state == EntityState.PENDING ? EntityState.PERSISTENT : state);
        Rows before = flushed;
        flushed = written(postponed, before);
        return Constraints.allow(flushed, before, this);
    }

    /** Whether an orphan's row disturbs nobody for now. */
    private boolean mayWait(Lost orphan) {
        for (String former : flushed.linked(orphan.link(), true, orphan.child())) {
            if (deleting.contains(former)) {
                return false;
            }
        }
        return !orphan.link().is(Trait.UNIQUE);
    }

    private boolean followDeletions() {
        Deque<String> open = new ArrayDeque<>(deleting);
        while (!open.isEmpty()) {
            String gone = open.poll();
            for (Link link : Link.values()) {
                for (Pair pair : List.copyOf(memory.pairs(link))) {
                    if (!pair.second().equals(gone) || deleting.contains(pair.first())) {
                        continue;
                    }
                    if (link.side(false) == null) {
                        return false;
                    }
                    if (link.pairs()) {
                        continue;
                    }
                    if (!link.is(Trait.DELETES)) {
                        memory.pairs(link).remove(pair);
                    } else if (states.get(pair.first()) == EntityState.PERSISTENT) {
                        deleting.add(pair.first());
                        open.add(pair.first());
                    } else {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private Rows written(Set<String> postponed, Rows before) {
        Rows rows = new Rows();
        states.forEach((label, state) -> {
            if (state == EntityState.PERSISTENT) {
                rows.names().put(label, (postponed.contains(label) ? before : memory).names().get(label));
            }
        });
        for (Link link : Link.values()) {
            for (Pair pair : memory.pairs(link)) {
                if (states.get(pair.first()) == EntityState.PERSISTENT
                        && (link.pairs() ? states.get(pair.second()) == EntityState.PERSISTENT
                                : !postponed.contains(pair.first()))) {
                    rows.pairs(link).add(pair);
                }
            }
            for (Pair pair : before.pairs(link)) {
                if (!link.pairs() && postponed.contains(pair.first())) {
                    rows.pairs(link).add(pair);
                }
            }
        }
        return rows;
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
        return !savepoints.isEmpty() && restore(savepoints.pop());
    }

    boolean rollback() {
        savepoints.clear();
        return restore(committed);
    }

    private boolean restore(Rows rows) {
        Rows now = memory;
        Set<String> severed = new LinkedHashSet<>();
        for (Map.Entry<String, EntityState> object : states.entrySet()) {
            if (rows.names().containsKey(object.getKey())) {
                object.setValue(EntityState.PERSISTENT);
            } else if (isInSession(object.getKey())) {
                object.setValue(EntityState.TRANSIENT);
                severed.add(object.getKey());
            }
        }
        states.keySet().removeIf(label -> states.get(label) == EntityState.DELETED && !mayComeBack(label));
        memory = rows.copy();
        for (String label : labels(null)) {
            if (!memory.names().containsKey(label)) {
                memory.names().put(label, now.names().get(label));
            }
        }
        for (Link link : Link.values()) {
            for (Pair pair : now.pairs(link)) {
                if (survives(link, pair, severed)) {
                    memory.pairs(link).add(pair);
                }
            }
        }
        forgetUnknown(severed, now);
        flushed = rows;
        deleting.clear();
        lost.clear();
        expired.addAll(rows.names().keySet());
        unread.addAll(rows.names().keySet());
        return Constraints.isConsistent(memory);
    }

    private boolean mayComeBack(String label) {
        boolean found = committed.names().containsKey(label);
        for (Rows rows : savepoints) {
            found |= rows.names().containsKey(label);
        }
        return found;
    }

    /**
     * What an object held that was expired and then lost its row, nobody knows: neither it nor what may hang on it is
     * of use to further steps.
     */
    private void forgetUnknown(Set<String> severed, Rows now) {
        Deque<String> open = new ArrayDeque<>(severed);
        open.removeIf(label -> !expired.contains(label));
        while (!open.isEmpty()) {
            String label = open.poll();
            if (states.remove(label) != null) {
                memory.remove(label);
                for (Link link : Link.values()) {
                    for (Rows rows : List.of(now, flushed)) {
                        open.addAll(rows.linked(link, true, label));
                        open.addAll(rows.linked(link, false, label));
                    }
                }
                open.removeIf(other -> states.get(other) == EntityState.PERSISTENT);
            }
        }
    }

    /**
     * A pair of objects without rows stays as it is. An object that never was in the session may also keep another that
     * does not know of it; whatever has a row is as it was in the database.
     */
    private boolean survives(Link link, Pair pair, Set<String> severed) {
        if (!memory.names().containsKey(pair.first()) || !memory.names().containsKey(pair.second())) {
            return false;
        }
        boolean firstHasRow = states.get(pair.first()) == EntityState.PERSISTENT;
        boolean secondHasRow = states.get(pair.second()) == EntityState.PERSISTENT;
        if (firstHasRow == secondHasRow) {
            return !firstHasRow;
        }
        return link.side(firstHasRow) == null && !severed.contains(pair.end(!firstHasRow));
    }

    /** Forgets what was not flushed: the object's own key and name, and its pairs with others that have rows. */
    boolean expire(String label) {
        return !hasOtherChildren(label) && forget(label);
    }

    /** Whether children came or went: where that was done on this side they come back, and nobody notes the side here. */
    private boolean hasOtherChildren(String label) {
        for (Link link : Link.values()) {
            if (!link.pairs() && link.side(false) != null && link.type(false) == types.get(label)
                    && !memory.linked(link, false, label).equals(flushed.linked(link, false, label))) {
                return true;
            }
        }
        return false;
    }

    private boolean forget(String label) {
        if (!isPersistent(label) || hasReplacedUnknown(label)) {
            return false;
        }
        expired.add(label);
        unread.add(label);
        memory.names().put(label, flushed.names().get(label));
        lost.removeIf(orphan -> orphan.child().equals(label));
        for (Link link : Link.values()) {
            memory.pairs(link).removeIf(pair -> reverts(link, pair, label));
            for (Pair pair : flushed.pairs(link)) {
                if (reverts(link, pair, label)) {
                    if (!isPersistent(pair.first()) || !isPersistent(pair.second())) {
                        return false;
                    }
                    memory.pairs(link).add(pair);
                }
            }
        }
        return Constraints.isConsistent(memory) && (!Constraints.isRefreshedFurther(types.get(label)) || !isChanged());
    }

    /** Whether a one to one was set that may not have been loaded: nobody knows whether the other end has noticed. */
    private boolean hasReplacedUnknown(String label) {
        for (Link link : Link.values()) {
            for (boolean first : new boolean[] {true, false}) {
                Set<String> others = new LinkedHashSet<>(memory.linked(link, first, label));
                Set<String> before = flushed.linked(link, first, label);
                if (link.type(first) == types.get(label) && !link.pairs() && link.isSingle(false)
                        && !others.equals(before)) {
                    others.addAll(before);
                    others.add(label);
                    others.retainAll(unread);
                    if (!others.isEmpty()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean reverts(Link link, Pair pair, String label) {
        if (!link.pairs()) {
            return pair.first().equals(label);
        }
        return pair.first().equals(label) && states.get(pair.second()) == EntityState.PERSISTENT
                || link.side(false) != null && pair.second().equals(label)
                        && states.get(pair.first()) == EntityState.PERSISTENT;
    }

    boolean expireAll() {
        if (!deleting.isEmpty()) {
            return false;
        }
        for (String label : labels(null)) {
            if (isPersistent(label) && !forget(label)) {
                return false;
            }
        }
        return true;
    }

    /** Whether memory differs from what was flushed. */
    private boolean isChanged() {
        if (!lost.isEmpty() || !deleting.isEmpty() || !flushed.names().equals(memory.names())) {
            return true;
        }
        for (Link link : Link.values()) {
            if (!memory.pairs(link).equals(flushed.pairs(link))) {
                return true;
            }
        }
        return false;
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

package dev.dovetail.it.random.stored;

import dev.dovetail.it.random.rows.Pair;
import dev.dovetail.it.random.stored.Constraints.Problem;
import dev.dovetail.it.random.stored.Link.Trait;
import dev.dovetail.metadata.EntityState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be true after each step, kept in maps and sets: memory, what the transaction has flushed, and what is
 * committed. A relationship is one set of pairs, so that its two sides cannot disagree. Methods that return false say
 * that the step makes no sense here; the reference is of no use afterwards.
 */
final class Reference {
    /** An owned object without its owner: an orphan unless it gets another one before the flush. */
    record Lost(Link link, boolean first, String label) {}

    private final Map<String, Type> types = new LinkedHashMap<>();
    final Map<String, EntityState> states = new LinkedHashMap<>();
    final Set<String> deleting = new LinkedHashSet<>();
    final Set<Lost> lost = new LinkedHashSet<>();
    /** Links of which keys were set by value: memory may show them as they were until the flush. */
    final Set<Link> loose = new LinkedHashSet<>();
    /** Links of which the references were set: of a key that is set as well, nobody knows which decides. */
    final Set<Link> touched = new LinkedHashSet<>();
    private KeyValues keys = new KeyValues();
    private final Deque<Rows> savepoints = new ArrayDeque<>();
    Rows memory = new Rows();
    Rows flushed = new Rows();
    private Rows committed = new Rows();
    private Problem problem = Problem.NONE;

    Reference copy() {
        Reference copy = new Reference();
        copy.types.putAll(types);
        copy.states.putAll(states);
        copy.deleting.addAll(deleting);
        copy.lost.addAll(lost);
        copy.loose.addAll(loose);
        copy.touched.addAll(touched);
        copy.keys = keys.copy();
        copy.savepoints.addAll(savepoints);
        copy.memory = memory.copy();
        copy.flushed = flushed;
        copy.committed = committed;
        return copy;
    }

    Rows memory() {
        return memory;
    }

    Rows flushed() {
        return flushed;
    }

    /** Why the last flush cannot succeed. */
    Problem problem() {
        return problem;
    }

    boolean isLoose(Link link) {
        return loose.contains(link);
    }

    boolean hasOrphans() {
        return lost.stream().anyMatch(orphan -> !keys.rescues(this, orphan.link(), orphan.label()));
    }

    KeyValues keys() {
        return keys;
    }

    Type type(String label) {
        return types.get(label);
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

    boolean isDeleting(String label) {
        return deleting.contains(label);
    }

    boolean isInSession(String label) {
        EntityState state = states.get(label);
        return state == EntityState.PENDING || state == EntityState.PERSISTENT;
    }

    boolean make(Type type, String label, Map<Field, @Nullable String> values) {
        if (types.containsKey(label)) {
            return false;
        }
        states.put(label, EntityState.TRANSIENT);
        types.put(label, type);
        memory.put(label, new EnumMap<>(values));
        return true;
    }

    boolean set(String label, Field field, @Nullable String text) {
        if (!isUsable(label) || !memory.of(label).containsKey(field) || field.isKey()
                && (keys.names(label) || loose.stream().anyMatch(link -> link.type(false) == types.get(label)))) {
            return false;
        }
        memory.set(label, field, text);
        return true;
    }

    boolean fits(Link link, boolean ownerFirst, String owner, String member) {
        return isUsable(owner) && isUsable(member) && !loose.contains(link)
                && types.get(owner) == link.type(ownerFirst) && types.get(member) == link.type(!ownerFirst);
    }

    /** The owner, first or second of the pair, takes a member. */
    boolean link(Link link, boolean ownerFirst, String owner, String member) {
        if (!fits(link, ownerFirst, owner, member)) {
            return false;
        }
        touched.add(link);
        Pair pair = ownerFirst ? new Pair(owner, member) : new Pair(member, owner);
        boolean changes = !memory.pairs(link).contains(pair);
        if (changes) {
            for (Pair other : List.copyOf(memory.pairs(link))) {
                boolean displaced = link.isSingle(true) && other.first().equals(pair.first())
                        || link.isSingle(false) && other.second().equals(pair.second());
                if (displaced && !other.first().equals(pair.first())) {
                    keys.unlinked(link, other.first(), false);
                }
                if (displaced && !lose(link, other, pair)) {
                    return false;
                }
            }
            memory.pairs(link).add(pair);
            lost.remove(new Lost(link, true, pair.first()));
            lost.remove(new Lost(link, false, pair.second()));
        }
        if (changes) {
            keys.linked(link, pair.first(), ownerFirst);
        }
        return !isInSession(owner) || states.get(member) != EntityState.TRANSIENT || add(member);
    }

    /** The owner lets go of a member; nothing happens where it has not got it. */
    boolean unlink(Link link, boolean ownerFirst, String owner, String member) {
        if (!fits(link, ownerFirst, owner, member)) {
            return false;
        }
        touched.add(link);
        Pair pair = ownerFirst ? new Pair(owner, member) : new Pair(member, owner);
        if (!memory.pairs(link).contains(pair)) {
            return true;
        }
        keys.unlinked(link, pair.first(), ownerFirst);
        return lose(link, pair, null);
    }

    private boolean lose(Link link, Pair pair, @Nullable Pair instead) {
        memory.pairs(link).remove(pair);
        boolean first = link.is(Trait.OWNED);
        if (!first && !link.is(Trait.OWNS)) {
            return true;
        }
        String owned = pair.end(first);
        if (instead == null || !instead.end(first).equals(owned)) {
            lost.add(new Lost(link, first, owned));
        }
        return states.get(owned) == EntityState.PERSISTENT;
    }

    /** The object, and what it reaches by declared properties, is in the session. */
    boolean add(String label) {
        EntityState state = states.get(label);
        if (state == null || state == EntityState.DELETED) {
            return false;
        }
        deleting.remove(label);
        Deque<String> open = new ArrayDeque<>(List.of(label));
        Set<String> seen = new LinkedHashSet<>(open);
        while (!open.isEmpty()) {
            String next = open.poll();
            if (states.get(next) == EntityState.TRANSIENT) {
                states.put(next, EntityState.PENDING);
            }
            for (String reached : Reached.by(this, next)) {
                if (seen.add(reached)) {
                    open.add(reached);
                }
            }
        }
        return true;
    }

    boolean delete(String label) {
        return isPersistent(label) && deleting.add(label);
    }

    boolean flush() {
        Rows before = flushed;
        problem = new Flushing(this).run() ? Constraints.check(flushed, before, types) : Problem.IMPOSSIBLE;
        return problem == Problem.NONE && memory.isConsistent();
    }

    boolean commit() {
        if (!flush()) {
            return false;
        }
        committed = flushed;
        savepoints.clear();
        states.values().removeIf(state -> state == EntityState.DELETED);
        return true;
    }

    boolean savepoint() {
        return flush() && savepoints.size() < 2 && savepoints.offerFirst(flushed);
    }

    boolean release() {
        return !savepoints.isEmpty() && savepoints.pop() != null && flush();
    }

    boolean rollbackToSavepoint() {
        return !savepoints.isEmpty() && rollbackTo(savepoints.pop());
    }

    boolean rollback() {
        savepoints.clear();
        return rollbackTo(committed);
    }

    /** The row is gone, by somebody else's doing or by a statement. */
    void vanish(String label, EntityState state) {
        memory.remove(label);
        flushed = flushed.copy();
        flushed.remove(label);
        if (state == EntityState.DELETED) {
            states.put(label, state);
        } else {
            states.remove(label);
        }
    }

    /** Memory and transaction are as these rows. */
    boolean rollbackTo(Rows rows) {
        states.keySet().removeIf(label -> !rows.has(label) && !mayComeBack(label));
        states.replaceAll((label, state) -> rows.has(label) ? EntityState.PERSISTENT : EntityState.DELETED);
        memory = rows.copy();
        flushed = rows;
        deleting.clear();
        lost.clear();
        loose.clear();
        touched.clear();
        keys.clear();
        return true;
    }

    private boolean mayComeBack(String label) {
        return committed.has(label) || savepoints.stream().anyMatch(rows -> rows.has(label));
    }

    /** Whether each object has a row, so that all can be forgotten and read again. */
    boolean allStored() {
        return states.values().stream().allMatch(state -> state == EntityState.PERSISTENT);
    }
}

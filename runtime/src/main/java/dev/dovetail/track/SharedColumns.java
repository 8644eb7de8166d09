package dev.dovetail.track;

import dev.dovetail.generated.AssociationKeys;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what the references of an entity say about a column that several of its foreign keys contain. They must
 * agree: one value is written for all.
 */
public final class SharedColumns {
    /**
     * What one reference, or the attribute itself, says about a column.
     *
     * @param reference the reference; null if the attribute was set by value
     * @param target the target of the reference, or null if it is not loaded
     * @param value the value
     */
    public record Claim(@Nullable RelationshipMapping reference, @Nullable Tracked target, KeyValue value) {
        /** Returns whether the attribute itself was set to null. */
        public boolean isNull() {
            return reference == null && value.value() == null;
        }
    }

    private SharedColumns() {}

    /**
     * Checks that {@code target} agrees with the other references of {@code holder}, before anything changes. A value
     * that is not known yet is checked when it is, at the latest by the flush.
     *
     * @throws IllegalArgumentException if it does not
     */
    static void check(Tracked holder, RelationshipMapping reference, Tracked target) {
        UnitOfWork work = UnitOfWork.of(holder);
        if (work != null && work.isMerging()) {
            return; // Merge sets the references one by one, so that only the flush sees which of them stay.
        }
        EntityMapping<?> type = holder.$type();
        int[] key = reference.key();
        for (int i = 0; i < key.length; i++) {
            boolean isReferred = SharedColumnsBelow.mayRefer(type, key[i]);
            if (isReferred || type.isShared(key[i])) {
                readExpired(holder, key[i]);
                readExpired(target, reference.referenced()[i]);
                KeyValue value = KeyValue.of(target, reference.referenced()[i]);
                check(holder, reference, target, key[i], value);
                if (isReferred) {
                    SharedColumnsBelow.check(holder, key[i], value);
                }
            }
        }
    }

    /** Reads an attribute that has expired: the row may have another value than what is to be set. */
    private static void readExpired(Tracked object, int attribute) {
        if (UnitOfWork.stateOf(object) == EntityState.PERSISTENT && !ObjectTracking.isLoaded(object, attribute)) {
            ObjectTracking.load(object, attribute);
        }
    }

    /**
     * Checks that {@code owner} and {@code member}, of a many-to-many, agree on the columns that both foreign keys of
     * the association table contain.
     *
     * @throws IllegalArgumentException if they do not
     */
    static void checkPair(Tracked owner, RelationshipMapping relationship, Tracked member) {
        UnitOfWork work = UnitOfWork.of(owner);
        AssociationKeys keys = relationship.association();
        for (int i = 0; keys != null && (work == null || !work.isMerging()) && i < keys.columns().size(); i++) {
            int other = keys.shared(i);
            if (other >= 0) {
                Attribute own = relationship.owner().ids().get(i);
                KeyValue one = KeyValue.of(owner, own.index());
                KeyValue two = KeyValue.of(member, relationship.target().ids().get(other).index());
                if (one.differs(two, own)) {
                    throw new IllegalArgumentException(
                            SharedColumnTexts.refusedPair(owner, relationship, member, keys.columns().get(i), one, two)
                                    + " Nothing was changed.");
                }
            }
        }
    }

    private static void check(Tracked holder, RelationshipMapping reference, Tracked target, int column,
            KeyValue value) {
        if (!holder.$type().isShared(column)) {
            return;
        }
        Attribute attribute = holder.$type().attribute(column);
        for (Claim claim : claims(holder, column, reference)) {
            if (value.differs(claim.value(), attribute)) {
                throw new IllegalArgumentException(SharedColumnTexts.refusal(holder, attribute,
                        new Claim(reference, target, value), claim) + " Nothing was changed.");
            }
        }
    }

    /** Returns what {@code holder} says about the attribute {@code column}, without the reference {@code except}. */
    public static List<Claim> claims(Tracked holder, int column, @Nullable RelationshipMapping except) {
        List<Claim> claims = new ArrayList<>(2);
        Changes changes = holder.$changes();
        boolean byValue = UnitOfWork.hasRow(holder) && changes != null && changes.contains(column);
        boolean supplied = false;
        boolean follow = byValue;
        for (RelationshipMapping reference : holder.$type().references()) {
            Claim claim = contains(reference.key(), column) && isSet(holder, reference)
                    ? loaded(holder, reference, column) : null;
            supplied |= claim != null;
            follow &= claim == null || reference == except
                    || !claim.value().differs(KeyValue.own(holder, column), holder.$type().attribute(column));
        }
        for (RelationshipMapping reference : holder.$type().references()) {
            if (reference != except && contains(reference.key(), column)) {
                boolean isSet = isSet(holder, reference);
                // A reference that was not set follows the value, unless one that was set takes precedence over it.
                Claim claim = isSet ? loaded(holder, reference, column)
                        : follow ? null : unset(holder, reference, column, byValue);
                if (claim != null) {
                    claims.add(claim);
                }
            }
        }
        if (!supplied && (byValue || isSetOnNew(holder, column))) {
            claims.add(new Claim(null, null, KeyValue.own(holder, column)));
        }
        return claims;
    }

    private static boolean isSet(Tracked holder, RelationshipMapping reference) {
        Changes changes = holder.$changes();
        return !UnitOfWork.hasRow(holder) || changes != null && changes.contains(reference.index());
    }

    private static @Nullable Claim loaded(Tracked holder, RelationshipMapping reference, int column) {
        return holder.$get(reference.index()) instanceof Tracked target ? new Claim(reference, target,
                KeyValue.of(target, reference.referenced()[indexOf(reference.key(), column)])) : null;
    }

    /** Returns what a stored reference says that was not set, or null if it is null. */
    private static @Nullable Claim unset(Tracked holder, RelationshipMapping reference, int column, boolean byValue) {
        Changes changes = holder.$changes();
        if (byValue && changes != null) {
            return isNotNull(holder, reference, column)
                    ? new Claim(reference, null, new KeyValue(holder, column, changes.before(column))) : null;
        }
        if (ObjectTracking.isLoaded(holder, reference.index())) {
            return loaded(holder, reference, column);
        }
        return isNotNull(holder, reference, -1)
                ? new Claim(reference, null, KeyValue.own(holder, column)) : null;
    }

    private static boolean isSetOnNew(Tracked holder, int column) {
        EntityMapping<?> type = holder.$type();
        return !UnitOfWork.hasRow(holder)
                && !type.attribute(column).isSame(type.blank().$get(column), holder.$get(column));
    }

    /**
     * Returns whether the row of {@code holder} has a foreign key of {@code reference}, as far as memory knows,
     * whatever the attribute {@code except} is.
     */
    private static boolean isNotNull(Tracked holder, RelationshipMapping reference, int except) {
        for (int key : reference.key()) {
            if (key != except && (!ObjectTracking.isLoaded(holder, key) || holder.$get(key) == null)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether {@code holder} has a target of {@code reference}, as far as memory knows. */
    static boolean mayBeSet(Tracked holder, RelationshipMapping reference) {
        return ObjectTracking.isLoaded(holder, reference.index()) ? holder.$get(reference.index()) != null
                : isNotNull(holder, reference, -1);
    }

    static boolean contains(int[] indexes, int index) {
        return indexOf(indexes, index) >= 0;
    }

    static int indexOf(int[] indexes, int index) {
        for (int i = 0; i < indexes.length; i++) {
            if (indexes[i] == index) {
                return i;
            }
        }
        return -1;
    }
}

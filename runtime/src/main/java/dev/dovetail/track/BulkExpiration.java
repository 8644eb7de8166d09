package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Order;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import org.jspecify.annotations.Nullable;

/**
 * Expires the attributes, references and collections in memory that a bulk statement may have changed. No unflushed
 * change is lost, because the session flushes before the statement.
 */
public final class BulkExpiration {
    private final UnitOfWork work;
    private final EntityMapping<?> type;

    /** Creates it for a bulk statement on rows of {@code type}. */
    public BulkExpiration(UnitOfWork work, EntityMapping<?> type) {
        this.work = work;
        this.type = type;
    }

    /**
     * Expires the attributes that were set, the references that use them, and the collections that they fill or sort.
     */
    public void attributesSet(int[] attributes) {
        if (attributes.length == 0) {
            return;
        }
        work.revise();
        work.forEach(object -> {
            if (object.$type() == type) {
                forgetAttributes(object, attributes);
            }
            for (RelationshipMapping relationship : object.$type().relationships()) {
                boolean here = object.$type() == type && relationship.kind().holdsKey()
                        && meet(relationship.key(), attributes);
                if (here || relationship.target() == type && depends(relationship, attributes)) {
                    forget(object, relationship);
                }
            }
        });
    }

    /** Expires what inserted rows may change: collections, and references that were null. */
    public void rowsInserted() {
        work.forEach(object -> {
            for (RelationshipMapping relationship : object.$type().relationships()) {
                if (relationship.target() == type && !relationship.kind().holdsKey()) {
                    forget(object, relationship);
                }
            }
        });
    }

    /** Expires what referred to deleted rows, and the rows that the database may have deleted or changed with them. */
    public void rowsDeleted() {
        work.forEach(object -> {
            for (RelationshipMapping relationship : object.$type().relationships()) {
                if (relationship.target() != type) {
                    continue;
                }
                if (!relationship.kind().holdsKey()) {
                    forget(object, relationship);
                } else if (isGone(object.$get(relationship.index()))) {
                    Expiration.expire(object);
                }
            }
        });
    }

    private static boolean isGone(@Nullable Object target) {
        return target instanceof Tracked tracked && UnitOfWork.stateOf(tracked) == EntityState.DELETED;
    }

    private static void forgetAttributes(Tracked object, int[] attributes) {
        long loaded = object.$loaded();
        for (int attribute : attributes) {
            loaded &= ~EntityMapping.bit(attribute);
        }
        object.$loaded(loaded);
    }

    /** Expires a relationship of an object, if it is loaded: the next access loads it again. */
    public static void forget(Tracked object, RelationshipMapping relationship) {
        if (!ObjectTracking.isLoaded(object, relationship.index())) {
            return;
        }
        CollectionState members = relationship.kind().isToMany() ? CollectionState.ifPresent(object, relationship)
                : null;
        if (members != null) {
            members.expire();
        } else {
            LoadedProperties.remove(object, relationship.index());
        }
    }

    /** Returns whether the members of a relationship, or their order, depend on one of the target's attributes. */
    private boolean depends(RelationshipMapping relationship, int[] attributes) {
        boolean filled = !relationship.kind().holdsKey() && relationship.association() == null
                && meet(relationship.key(), attributes);
        if (filled) {
            return true;
        }
        for (int attribute : attributes) {
            String name = type.attribute(attribute).name();
            if (name.equals(relationship.mapKey())) {
                return true;
            }
            for (Order order : relationship.orderBy()) {
                if (order.attribute().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean meet(int[] some, int[] others) {
        for (int one : some) {
            for (int other : others) {
                if (one == other) {
                    return true;
                }
            }
        }
        return false;
    }
}

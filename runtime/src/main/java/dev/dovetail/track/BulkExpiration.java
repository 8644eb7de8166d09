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

    /** Creates an instance for a bulk statement on rows of {@code type}. */
    public BulkExpiration(UnitOfWork work, EntityMapping<?> type) {
        this.work = work;
        this.type = type;
    }

    /**
     * Expires the attributes that a bulk UPDATE has set, the references that use them, and the collections whose
     * members or order depend on them.
     *
     * @param attributes the indexes of the attributes
     */
    public void attributesSet(int[] attributes) {
        if (attributes.length == 0) {
            return;
        }
        work.revise();
        work.forEach(object -> {
            boolean changed = object.$type().isA(type);
            if (changed) {
                forgetAttributes(object, attributes);
            }
            for (RelationshipMapping relationship : object.$type().sides()) {
                boolean here = changed && relationship.kind().holdsKey()
                        && meet(relationship.key(), attributes);
                if (here || leadsHere(relationship) && depends(relationship, attributes)) {
                    forget(object, relationship);
                }
            }
        });
    }

    /**
     * Expires what inserted rows may change: collections of the type, and one-to-one relationships whose foreign key
     * the type has.
     */
    public void rowsInserted() {
        work.forEach(object -> {
            for (RelationshipMapping relationship : object.$type().sides()) {
                if (leadsHere(relationship) && !relationship.kind().holdsKey()) {
                    forget(object, relationship);
                }
            }
        });
    }

    /** Expires what referred to deleted rows, and entities that the database may have deleted or changed with them. */
    public void rowsDeleted() {
        work.forEach(object -> {
            for (RelationshipMapping relationship : object.$type().sides()) {
                if (!leadsHere(relationship)) {
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

    /** Returns whether the targets of a relationship may be among the rows: they are of the type, above or below. */
    private boolean leadsHere(RelationshipMapping relationship) {
        return relationship.target().isA(type) || type.isA(relationship.target());
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

    /** Marks a relationship of {@code object} as not loaded, so that the next access loads it. */
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

    /**
     * Returns whether the members of a relationship, or their order or map keys, depend on one of {@code attributes}.
     */
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

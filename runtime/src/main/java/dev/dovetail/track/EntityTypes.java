package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The entity types of one database: those of its schemas, those that its sessions have used, and those related to them.
 * A row that refers to another from one side alone is found only through them. Thread-safe.
 */
public final class EntityTypes {
    /**
     * A foreign key.
     *
     * @param owner the entity whose table has it
     * @param attributes its attributes
     */
    public record OwnedKey(EntityMapping<?> owner, List<Attribute> attributes) {}

    private final Set<EntityMapping<?>> known = ConcurrentHashMap.newKeySet();

    /** Creates an empty set. */
    public EntityTypes() {}

    /** Adds {@code type}. Neither locks nor allocates if it is there already, which is so but for the first time. */
    public void add(EntityMapping<?> type) {
        if (!known.contains(type)) {
            known.add(type);
        }
    }

    /** Returns all types, ordered by the names of the classes. */
    public List<EntityMapping<?>> all() {
        Deque<EntityMapping<?>> due = new ArrayDeque<>(known);
        while (!due.isEmpty()) {
            for (RelationshipMapping relationship : due.remove().relationships()) {
                if (known.add(relationship.target())) {
                    due.add(relationship.target());
                }
            }
        }
        List<EntityMapping<?>> all = new ArrayList<>(known);
        all.sort(Comparator.comparing(type -> type.javaType().getName()));
        return all;
    }

    /** Returns the foreign key named {@code constraint} that refers to rows of {@code target}, or null. */
    public @Nullable OwnedKey referring(EntityMapping<?> target, String constraint) {
        for (EntityMapping<?> type : all()) {
            List<Attribute> key = type.constrained(constraint);
            if (!key.isEmpty() && type.refersTo(target, key)) {
                return new OwnedKey(type, key);
            }
        }
        return null;
    }
}

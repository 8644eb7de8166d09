package dev.dovetail.metadata;

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
    public record OwnedKey(EntityType<?> owner, List<Attribute> attributes) {}

    private final Set<EntityType<?>> known = ConcurrentHashMap.newKeySet();

    /** Creates an empty set. */
    public EntityTypes() {}

    /** Adds {@code type}. Neither locks nor allocates if it is there already, which is so but for the first time. */
    public void add(EntityType<?> type) {
        if (!known.contains(type)) {
            known.add(type);
        }
    }

    /** Returns all types, ordered by the names of the classes. */
    public List<EntityType<?>> all() {
        Deque<EntityType<?>> due = new ArrayDeque<>(known);
        while (!due.isEmpty()) {
            for (Relationship relationship : due.remove().relationships()) {
                if (known.add(relationship.target())) {
                    due.add(relationship.target());
                }
            }
        }
        List<EntityType<?>> all = new ArrayList<>(known);
        all.sort(Comparator.comparing(type -> type.javaType().getName()));
        return all;
    }

    /** Returns the foreign key named {@code constraint} that refers to rows of {@code target}, or null. */
    public @Nullable OwnedKey referring(EntityType<?> target, String constraint) {
        for (EntityType<?> type : all()) {
            List<Attribute> key = type.constrained(constraint);
            if (!key.isEmpty() && type.refersTo(target, key)) {
                return new OwnedKey(type, key);
            }
        }
        return null;
    }
}

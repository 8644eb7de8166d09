package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entity types of one database: those of its schemas, those that its sessions have used, and their targets. Rows
 * that refer to others by one-sided relationships are found through these types. Thread-safe.
 */
public final class EntityTypes {
    /**
     * A foreign key.
     *
     * @param owner the entity type whose table has it
     * @param attributes its attributes
     */
    public record OwnedKey(EntityMapping<?> owner, List<Attribute> attributes) {}

    private final Set<EntityMapping<?>> known = ConcurrentHashMap.newKeySet();
    /** The types of schemas, by schema, which nobody has needed yet. */
    private final Map<Object, Supplier<List<EntityType<?>>>> later = new ConcurrentHashMap<>();

    /** Creates an empty set. */
    public EntityTypes() {}

    /** Adds {@code type}. Neither locks nor allocates if it is already known. */
    public void add(EntityMapping<?> type) {
        if (!known.contains(type)) {
            known.add(type);
        }
    }

    /**
     * Adds {@code types} when all types are needed for the first time. Before, their classes need not be loaded.
     *
     * @param schema what has the types; it may be added again
     */
    public void addLater(Object schema, Supplier<List<EntityType<?>>> types) {
        later.putIfAbsent(schema, types);
    }

    /**
     * Returns all types, their targets and the other types of their hierarchies, ordered by class name.
     *
     * @throws LinkageError if a class of an entity cannot be initialized
     */
    public List<EntityMapping<?>> all() {
        // A schema is removed after its types are known: another thread may be here too.
        later.forEach((schema, types) -> {
            types.get().forEach(type -> add((EntityMapping<?>) type));
            later.remove(schema, types);
        });
        Deque<EntityMapping<?>> due = new ArrayDeque<>(known);
        while (!due.isEmpty()) {
            EntityMapping<?> type = due.remove();
            for (RelationshipMapping relationship : type.sides()) {
                if (known.add(relationship.target())) {
                    due.add(relationship.target());
                }
            }
            if (type.hierarchy() != null) {
                addHierarchy(type.root(), due);
            }
        }
        List<EntityMapping<?>> all = new ArrayList<>(known);
        all.sort(Comparator.comparing(type -> type.javaType().getName()));
        return all;
    }

    private void addHierarchy(EntityMapping<?> root, Deque<EntityMapping<?>> due) {
        if (known.add(root)) {
            due.add(root);
        }
        for (EntityMapping<?> below : root.descendants()) {
            if (known.add(below)) {
                due.add(below);
            }
        }
    }

    /** Returns the foreign key named {@code constraint} that refers to {@code target}, or null if it is not known. */
    public @Nullable OwnedKey referring(EntityMapping<?> target, String constraint) {
        for (EntityMapping<?> type : all()) {
            List<Attribute> key = type.constrained(constraint);
            if (!key.isEmpty() && type.refersTo(target, key)) {
                return new OwnedKey(type.declarer(key.get(0)), key);
            }
        }
        return null;
    }
}

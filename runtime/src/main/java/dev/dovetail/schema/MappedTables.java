package dev.dovetail.schema;

import dev.dovetail.catalog.MadeColumns;
import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.AssociationKeys;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.ColumnWrites;
import dev.dovetail.metadata.KeySource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the entities and properties that tables and columns belong to. */
final class MappedTables implements MadeColumns {
    private final Identifiers identifiers;
    /** The entities of each table: several if they share it, those above first. */
    private final Map<String, List<EntityMapping<?>>> entities = new HashMap<>();
    private final Map<String, RelationshipMapping> associations = new HashMap<>();
    private final Set<String> sequences = new HashSet<>();

    MappedTables(Iterable<? extends EntityMapping<?>> types, Identifiers identifiers) {
        this.identifiers = identifiers;
        for (EntityMapping<?> type : types) {
            entities.computeIfAbsent(key(type.table()), none -> new ArrayList<>()).add(type);
            for (Attribute id : type.ids()) {
                KeySource source = id.keySource();
                if (source != null && !source.sequence().isEmpty()) {
                    sequences.add(identifiers.key(source.sequence()));
                }
            }
            for (RelationshipMapping relationship : type.sides()) {
                AssociationKeys association = relationship.association();
                if (association != null && association.owning() && relationship.owner() == type) {
                    associations.put(key(association.table()), relationship);
                }
            }
        }
    }

    /** Returns whether {@code table} or sequence belongs to an entity or to a many-to-many relationship. */
    boolean isMapped(TableName table) {
        return entities.containsKey(key(table)) || associations.containsKey(key(table))
                || sequences.contains(identifiers.key(table.name()));
    }

    /** Returns the entity of {@code table}, the root if a hierarchy shares it; null if there is none. */
    @Nullable EntityMapping<?> entity(TableName table) {
        List<EntityMapping<?>> types = entities.get(key(table));
        return types == null ? null : types.stream().filter(type -> type.root() == type).findFirst()
                .orElse(types.get(0));
    }

    /** Returns the entity that declares the property of {@code column}, or else the entity of {@code table}. */
    @Nullable EntityMapping<?> entity(TableName table, String column) {
        for (EntityMapping<?> type : entities.getOrDefault(key(table), List.of())) {
            if (attribute(type, column) != null) {
                return type;
            }
        }
        return entity(table);
    }

    /** Returns the many-to-many relationship whose association table is {@code table}, or null if there is none. */
    @Nullable RelationshipMapping association(TableName table) {
        return associations.get(key(table));
    }

    /** Returns the attribute of {@code column}, or null if there is none. */
    @Nullable Attribute attribute(TableName table, String column) {
        EntityMapping<?> type = entity(table, column);
        return type == null ? null : attribute(type, column);
    }

    /** Returns the attribute of {@code column} in the table of {@code type} that the type declares; null if none. */
    private @Nullable Attribute attribute(EntityMapping<?> type, String column) {
        for (Attribute attribute : type.attributes()) {
            boolean here = type.ownAttributes().contains(attribute) || type.isJoined() && attribute.isId();
            if (here && identifiers.key(attribute.column()).equals(identifiers.key(column))) {
                return attribute;
            }
        }
        return null;
    }

    /** Returns the name of the property of {@code attribute}; empty for the discriminator, which is none. */
    String property(TableName table, @Nullable Attribute attribute) {
        EntityMapping<?> type = attribute == null ? null : entity(table, attribute.column());
        return attribute == null || type != null && type.isDiscriminator(attribute) ? "" : attribute.name();
    }

    @Override
    public Made of(TableName table, String column) {
        Attribute attribute = attribute(table, column);
        ColumnWrites writes = attribute == null ? ColumnWrites.PLAIN : attribute.writes();
        return !writes.inserted() ? Made.ALWAYS : writes.fetched() ? Made.LEFT_OUT : Made.NEVER;
    }

    /** Returns the names of the properties of {@code columns}; of a column without one, its own name. */
    List<String> properties(TableName table, List<String> columns) {
        return columns.stream().map(column -> {
            String property = property(table, attribute(table, column));
            return property.isEmpty() ? column : property;
        }).toList();
    }

    /** Returns the place of a difference as messages begin with: {@code Film.rating (film.rating)}. */
    String place(TableName table, String column) {
        String stored = column.isEmpty() ? table.toString() : table + "." + column;
        EntityMapping<?> type = entity(table, column);
        RelationshipMapping association = association(table);
        if (type != null) {
            String property = property(table, attribute(table, column));
            return type.name() + (property.isEmpty() ? "" : "." + property) + " (" + stored + ")";
        }
        return association == null ? stored
                : association.owner().name() + "." + association.name() + " (" + stored + ")";
    }

    private String key(TableName table) {
        return identifiers.key(table.schema()) + "." + identifiers.key(table.name());
    }
}

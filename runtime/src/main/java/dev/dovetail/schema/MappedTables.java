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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the entities and properties that tables and columns belong to. */
final class MappedTables implements MadeColumns {
    private final Identifiers identifiers;
    private final Map<String, EntityMapping<?>> entities = new HashMap<>();
    private final Map<String, RelationshipMapping> associations = new HashMap<>();
    private final Set<String> sequences = new HashSet<>();

    MappedTables(Iterable<? extends EntityMapping<?>> types, Identifiers identifiers) {
        this.identifiers = identifiers;
        for (EntityMapping<?> type : types) {
            entities.put(key(type.table()), type);
            for (Attribute id : type.ids()) {
                KeySource source = id.keySource();
                if (source != null && !source.sequence().isEmpty()) {
                    sequences.add(identifiers.key(source.sequence()));
                }
            }
            for (RelationshipMapping relationship : type.relationships()) {
                AssociationKeys association = relationship.association();
                if (association != null && association.owning()) {
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

    /** Returns the entity of {@code table}, or null if there is none. */
    @Nullable EntityMapping<?> entity(TableName table) {
        return entities.get(key(table));
    }

    /** Returns the many-to-many relationship whose association table is {@code table}, or null if there is none. */
    @Nullable RelationshipMapping association(TableName table) {
        return associations.get(key(table));
    }

    /** Returns the attribute of {@code column}, or null if there is none. */
    @Nullable Attribute attribute(TableName table, String column) {
        EntityMapping<?> type = entity(table);
        if (type == null || column.isEmpty()) {
            return null;
        }
        return type.attributes().stream().filter(each ->
                identifiers.key(each.column()).equals(identifiers.key(column))).findFirst().orElse(null);
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
            Attribute attribute = attribute(table, column);
            return attribute == null ? column : attribute.name();
        }).toList();
    }

    /** Returns the place of a difference as messages begin with: {@code Film.rating (film.rating)}. */
    String place(TableName table, String column) {
        String stored = column.isEmpty() ? table.toString() : table + "." + column;
        EntityMapping<?> type = entity(table);
        RelationshipMapping association = association(table);
        if (type != null) {
            Attribute attribute = attribute(table, column);
            return type.name() + (attribute == null ? "" : "." + attribute.name()) + " (" + stored + ")";
        }
        return association == null ? stored
                : association.owner().name() + "." + association.name() + " (" + stored + ")";
    }

    private String key(TableName table) {
        return identifiers.key(table.schema()) + "." + identifiers.key(table.name());
    }
}

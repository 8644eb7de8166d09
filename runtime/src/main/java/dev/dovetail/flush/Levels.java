package dev.dovetail.flush;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The levels of a hierarchy whose types have a table each: an object has a row in the table of each level. */
final class Levels {
    private Levels() {}

    /** Returns those of {@code columns} that are in the table of {@code level}, besides the key. */
    static List<Attribute> of(EntityMapping<?> level, List<Attribute> columns) {
        List<Attribute> found = new ArrayList<>(columns);
        found.retainAll(level.ownAttributes());
        return found;
    }

    /** Returns those of {@code attributes} that are in the table of {@code type}: all, unless types are joined. */
    static List<Attribute> own(EntityMapping<?> type, List<Attribute> attributes) {
        return type.isJoined() && !attributes.isEmpty() ? of(type, attributes) : attributes;
    }

    /** Returns the columns that an INSERT into the table of {@code level} writes, as part of one of {@code columns}. */
    static List<Attribute> inserted(EntityMapping<?> level, List<Attribute> columns) {
        List<Attribute> own = of(level, columns);
        if (level.parent() == null) {
            return own;
        }
        List<Attribute> found = new ArrayList<>(level.ids());
        found.addAll(own);
        return found;
    }

    /**
     * Returns whether a foreign key in the table of one level refers to the table of a level below it. A row is
     * inserted after all rows of its target then, and deleted before them.
     */
    static boolean isDownward(RelationshipMapping reference) {
        EntityMapping<?> target = reference.target();
        return target.isJoined() && target != reference.owner() && target.isA(reference.owner());
    }

    /** Returns whether rows of {@code group} have a reference that {@link #isDownward leads downward}. */
    static boolean referDownward(List<EntityMapping<?>> group) {
        for (EntityMapping<?> type : group) {
            for (RelationshipMapping reference : type.isJoined() ? type.references() : new RelationshipMapping[0]) {
                if (isDownward(reference)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Returns a form of a unique key that is equal for all types that have it: types that share a table may each have
     * an attribute for a column.
     */
    static List<?> shared(EntityMapping<?> type, List<Attribute> key) {
        if (!type.isPartOfTable()) {
            return key;
        }
        List<Object> columns = new ArrayList<>();
        columns.add(type.root());
        key.forEach(attribute -> columns.add(attribute.column()));
        return columns;
    }

    /** Returns the attributes of {@code type} for the columns of {@code key}, which another type has too. */
    static List<Attribute> counterparts(EntityMapping<?> type, List<Attribute> key) {
        if (!type.isPartOfTable()) {
            return key;
        }
        List<Attribute> found = new ArrayList<>(key.size());
        for (Attribute attribute : key) {
            found.add(type.attributes().stream().filter(each -> each.column().equals(attribute.column())).findFirst()
                    .orElse(attribute));
        }
        return found;
    }

    /** Returns {@code rows}, which do not depend on each other, with those of one type of a hierarchy together. */
    static List<Tracked> byType(List<Tracked> rows) {
        boolean mixed = false;
        for (Tracked row : rows) {
            mixed |= row.$type() != rows.get(0).$type() && row.$type().hierarchy() != null;
        }
        if (!mixed) {
            return rows;
        }
        Map<EntityMapping<?>, List<Tracked>> types = new LinkedHashMap<>();
        for (Tracked row : rows) {
            types.computeIfAbsent(row.$type(), none -> new ArrayList<>()).add(row);
        }
        List<Tracked> sorted = new ArrayList<>(rows.size());
        types.values().forEach(sorted::addAll);
        return sorted;
    }
}

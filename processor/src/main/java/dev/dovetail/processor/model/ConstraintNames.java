package dev.dovetail.processor.model;

import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of constraints and indexes in the database. */
public final class ConstraintNames {
    /** The maximum length of a name on PostgreSQL, in bytes. */
    private static final int LONGEST_NAME = 63;

    private ConstraintNames() {}

    /**
     * Returns {@code name}. A name that is too long for PostgreSQL is shortened on every database, and gets a hash as
     * its suffix to stay unique.
     */
    public static String fitting(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME) {
            return name;
        }
        StringBuilder shortened = new StringBuilder(name);
        String number = "_" + Integer.toHexString(name.hashCode());
        while ((shortened + number).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            shortened.setLength(shortened.length() - 1);
        }
        return shortened + number;
    }

    /** Returns the name of a constraint or index of columns: {@code prefix}, the table and the columns. */
    static String derived(String prefix, TableName table, List<String> columns) {
        StringBuilder name = new StringBuilder(prefix).append(Identifiers.plain(table.name()));
        columns.forEach(column -> name.append('_').append(Identifiers.plain(column)));
        return name.toString();
    }

    /** Returns the name of the primary key: {@code pk_posts}. */
    public static String primaryKey(TableName table) {
        return "pk_" + Identifiers.plain(table.name());
    }

    /**
     * Returns the names of constraints of {@code entity} that differ from the derived names, with their properties. The
     * runtime needs them to name the properties of a violated constraint.
     */
    public static Map<String, List<String>> propertiesByName(EntityModel entity) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (ForeignKeyModel key : entity.foreignKeys()) {
            add(names, key.name(), ForeignKeyModel.defaultName(entity.table(), key.columns()), key.properties());
        }
        for (UniqueModel unique : entity.uniques()) {
            add(names, unique.name(), UniqueModel.defaultName(entity.table(), unique.columns()), unique.properties());
        }
        for (CheckModel check : entity.checks()) {
            if (!check.property().isEmpty()) {
                String column = entity.attribute(check.property()).column().name();
                add(names, check.name(), CheckModel.defaultName(entity.table(), column), List.of(check.property()));
            }
        }
        for (PresenceModel presence : PresenceModel.of(entity)) {
            names.put(fitting(presence.name()), presence.properties());
        }
        return names;
    }

    private static void add(Map<String, List<String>> names, String name, String readable, List<String> properties) {
        String stored = fitting(name);
        if (!stored.equals(readable)) {
            names.put(stored, properties);
        }
    }
}

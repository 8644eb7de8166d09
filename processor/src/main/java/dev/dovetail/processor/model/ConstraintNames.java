package dev.dovetail.processor.model;

import dev.dovetail.dialect.TableName;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of constraints and indexes, as the databases have them. */
public final class ConstraintNames {
    private static final int LONGEST_NAME = 63;

    private ConstraintNames() {}

    /**
     * The name; one that PostgreSQL would cut off is shortened everywhere, to what is left of it and a number that
     * keeps it apart from others.
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

    /** The primary key's name: {@code pk_posts}. */
    public static String primaryKey(TableName table) {
        return "pk_" + table.name();
    }

    /** The names of an entity's constraints from which their columns cannot be read, each with its properties. */
    public static Map<String, List<String>> telling(EntityModel entity) {
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
        return names;
    }

    private static void add(Map<String, List<String>> names, String name, String readable, List<String> properties) {
        String stored = fitting(name);
        if (!stored.equals(readable)) {
            names.put(stored, properties);
        }
    }
}

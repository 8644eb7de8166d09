package dev.dovetail.tools.plan;

import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.model.CheckModel;
import dev.dovetail.processor.model.ConstraintNames;
import dev.dovetail.processor.model.ForeignKeyModel;
import dev.dovetail.processor.model.UniqueModel;
import dev.dovetail.processor.model.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names that the processor derives, and those that databases derive. Neither are worth an annotation. Others are,
 * but each only once, because no two entities can have constraints of one name.
 */
final class DerivedNames {
    private final Set<String> taken = new HashSet<>();
    /** The names of foreign keys, which each of their columns says. */
    private final Map<String, String> keys = new HashMap<>();

    /** Creates names that none of {@code tables} has. */
    DerivedNames(List<TableName> tables) {
        tables.forEach(table -> {
            taken.add(table.name().toLowerCase(Locale.ROOT));
            taken.add(ConstraintNames.primaryKey(table).toLowerCase(Locale.ROOT));
        });
    }

    /** Returns {@code filmId} in snake_case. */
    static String snake(String name) {
        return Words.snake(name);
    }

    /**
     * Returns the name of a foreign key if it has to be said.
     *
     * @param always whether it has to be said in any case
     */
    String foreignKey(Link link, boolean always) {
        TableName table = link.child().table().name();
        String derived = ForeignKeyModel.defaultName(table, link.columns());
        String name = keys.computeIfAbsent(table + "." + link.columns() + link.parent().table().name(),
                key -> said(link.constraint().name(), derived));
        boolean taken = always && keys.keySet().stream()
                .filter(key -> key.startsWith(table + "." + link.columns())).count() > 1;
        return name.isEmpty() && always
                ? ConstraintNames.fitting(taken ? derived + "_" + link.parent().table().name().name() : derived) : name;
    }

    /** Returns the name of a unique constraint or index if it has to be said. */
    String unique(TableName table, List<String> columns, String name) {
        String postgresql = table.name() + "_" + String.join("_", columns) + "_key";
        boolean own = name.equalsIgnoreCase(postgresql) || name.equalsIgnoreCase(columns.get(0))
                || name.equalsIgnoreCase("uk_" + columns.get(0));
        return own ? "" : said(name, UniqueModel.defaultName(table, columns));
    }

    /** Returns the name of an index if it has to be said. */
    String index(TableName table, List<String> columns, String name) {
        return said(name, "ix_" + table.name() + "_" + String.join("_", columns));
    }

    /** Returns the name of a check if it has to be said. */
    String check(TableName table, String place, String name) {
        boolean own = name.equalsIgnoreCase(table.name() + "_" + place + "_check");
        return own ? "" : said(name, CheckModel.defaultName(table, place));
    }

    private String said(String name, String derived) {
        boolean system = name.isEmpty() || name.matches(
                "(?i)constraint_[0-9a-f]+(_\\d+)?|sys_\\w+_\\d+|constraint_index_\\w+|\\w+_ibfk_\\d+|constraint_\\d+");
        if (system || name.equalsIgnoreCase(ConstraintNames.fitting(derived)) || !name.equals(name.strip())) {
            return "";
        }
        return taken.add(name.toLowerCase(Locale.ROOT)) ? name : "";
    }
}

package dev.dovetail.tools.plan;

import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.catalog.Constraint;
import dev.dovetail.catalog.TableKind;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Identifiers;
import dev.dovetail.tools.name.Words;
import dev.dovetail.tools.type.JavaType;
import dev.dovetail.tools.type.TypeChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Chooses the columns that identify the rows of a table. */
final class IdChoice {
    private static final Set<String> KEYS = Set.of("id", "sid", "uid", "fid", "code", "key", "no", "uuid");

    private final TypeChoice types;
    private final Map<String, List<String>> keys;
    private final List<Finding> findings;

    IdChoice(TypeChoice types, Map<String, List<String>> keys, List<Finding> findings) {
        this.types = types;
        this.keys = keys;
        this.findings = findings;
    }

    /** Returns the columns, or an empty list with a finding if there are none. */
    List<String> of(CatalogTable table) {
        List<String> id = choose(table);
        for (String column : id) {
            String why = unfit(table, column);
            if (!why.isEmpty()) {
                findings.add(new Finding(table.name() + "." + column, "no entity, because the column identifies rows, "
                        + why + "."));
                return List.of();
            }
        }
        return id;
    }

    private List<String> choose(CatalogTable table) {
        String name = Identifiers.plain(table.name().name());
        List<String> said = keys.get(name.toLowerCase(Locale.ROOT));
        if (said != null) {
            return said(table, said);
        }
        Constraint primary = table.primaryKey();
        if (primary != null) {
            return primary.columns();
        }
        boolean view = table.kind().isView();
        List<String> unique = table.uniqueKeys().stream()
                .filter(key -> view || key.stream().allMatch(column -> isNeverNull(table, column)))
                .min(Comparator.<List<String>>comparingInt(List::size).thenComparing(Object::toString))
                .orElse(List.of());
        if (!unique.isEmpty()) {
            return unique;
        }
        List<String> guessed = view || table.kind() == TableKind.FOREIGN ? guess(table) : List.of();
        if (guessed.isEmpty()) {
            String columns = String.join(",", table.columns().stream().limit(2).map(CatalogColumn::name)
                    .map(Identifiers::plain).toList());
            findings.add(new Finding(table.name().toString(), "no entity, because this " + table.kind() + " has no "
                    + "key. " + (view ? "N" : "Add a primary key, or n") + "ame the columns that identify a row: --key "
                    + name + "=" + columns));
        }
        return guessed;
    }

    private List<String> said(CatalogTable table, List<String> columns) {
        List<String> found = new ArrayList<>();
        for (String column : columns) {
            table.columns().stream().map(CatalogColumn::name)
                    .filter(name -> Identifiers.plain(name).equalsIgnoreCase(column)).findFirst()
                    .ifPresent(found::add);
            if (found.isEmpty() || !Identifiers.plain(found.get(found.size() - 1)).equalsIgnoreCase(column)) {
                findings.add(new Finding(table.name().toString(), "no entity, because --key names the column \""
                        + column + "\", which it does not have. It has: " + String.join(", ",
                                table.columns().stream().map(CatalogColumn::name).toList())));
                return List.of();
            }
        }
        return found;
    }

    /** Returns a column that has the name of a key, and is the first: views have no keys that could be read. */
    private List<String> guess(CatalogTable table) {
        if (table.columns().isEmpty()) {
            return List.of();
        }
        String first = table.columns().get(0).name();
        List<String> words = Words.of(first);
        if (words.isEmpty() || !KEYS.contains(words.get(words.size() - 1))) {
            return List.of();
        }
        findings.add(new Finding(table.name().toString(), "taken to be identified by " + first + ", because a "
                + table.kind() + " has no key. If that is wrong, write: --key " + table.name().name() + "=..."));
        return List.of(first);
    }

    private static boolean isNeverNull(CatalogTable table, String name) {
        CatalogColumn column = table.column(name);
        return column != null && !column.nullable();
    }

    /** Returns why a column cannot be an identifier, empty if it can. */
    private String unfit(CatalogTable table, String name) {
        CatalogColumn column = table.column(name);
        if (column == null) {
            return "but was not read";
        }
        JavaType type = types.of(column.type());
        if (type.column() == ColumnType.BYTES || type.column().isArray()) {
            return "but two Java arrays are never equal. Map it by hand, with a converter to UUID or String";
        }
        if (type.column() == ColumnType.JSON) {
            return "but JSON is compared as text. Name other columns with --key";
        }
        boolean loose = type.definition().toLowerCase(Locale.ROOT).matches(".*(citext|ignorecase).*");
        return loose ? "but " + column.type() + " holds values equal that Java does not" : "";
    }
}

package dev.dovetail.catalog;

import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The tables, sequences and enum types of a schema or of a database. Names are written as in SQL: {@code users}, even
 * if the database stores them as USERS.
 *
 * @param tables the tables; in a schema, each after those that it refers to
 * @param sequences the sequences, with those that belong to a column and have a name
 * @param enums the enum types
 * @param schemas the statement that creates each schema, by schema name
 */
public record Catalog(
        List<CatalogTable> tables, List<Sequence> sequences, List<EnumType> enums, Map<String, String> schemas) {
    /** Copies the lists. */
    public Catalog {
        enums = List.copyOf(enums);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /** Returns the names of the schemas of tables and sequences. The default schema is an empty string. */
    public Set<String> schemaNames() {
        Set<String> names = new LinkedHashSet<>();
        tables.forEach(table -> names.add(table.name().schema()));
        sequences.forEach(sequence -> names.add(sequence.name().schema()));
        return names;
    }

    /**
     * Returns the labels of a column: those of its enum type, or of the type {@code ENUM} itself. Of an array, those of
     * its elements. Empty if the column is no enum.
     */
    public List<String> labels(CatalogColumn column) {
        EnumType type = enumType(column);
        return type == null ? column.type().labels() : type.labels();
    }

    /** Returns the enum type of a column or of its elements, or null if it has none. */
    public @Nullable EnumType enumType(CatalogColumn column) {
        String name = column.type().element();
        for (EnumType type : enums) {
            if (SqlType.isNamed(name, type.name())) {
                return type;
            }
        }
        return null;
    }

    /** Returns this catalog with the tables of {@code other}, of which each may be a view in a database. */
    public Catalog withViews(Catalog other) {
        List<CatalogTable> all = new ArrayList<>(tables);
        other.tables.forEach(table -> all.add(new CatalogTable(table.name(), TableKind.VIEW, table.comment(),
                table.columns(), List.of(), List.of(), table.statements())));
        return new Catalog(all, sequences, enums, schemas);
    }

    /** Returns this catalog with the tables that {@code wanted} accepts. */
    public Catalog tables(Predicate<CatalogTable> wanted) {
        return new Catalog(tables.stream().filter(wanted).toList(), sequences, enums, schemas);
    }

    /**
     * Returns the table named {@code name}, by the rules of {@code identifiers}.
     *
     * @throws IllegalArgumentException if there is none
     */
    CatalogTable table(TableName name, Identifiers identifiers) {
        for (CatalogTable table : tables) {
            if (identifiers.key(table.name().toString()).equals(identifiers.key(name.toString()))) {
                return table;
            }
        }
        throw new IllegalArgumentException("There is no table " + name);
    }
}

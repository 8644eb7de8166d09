package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables and sequences of a schema or of a database. Names are written as in SQL: {@code users}, even if the
 * database stores them as USERS.
 *
 * @param tables the tables; in a schema, each after those that it refers to
 * @param sequences the sequences
 * @param schemas the statement that creates each schema, by schema name
 */
public record Catalog(List<CatalogTable> tables, List<Sequence> sequences, Map<String, String> schemas) {
    /** Copies the lists. */
    public Catalog {
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
     * Returns the table named {@code name}.
     *
     * @throws IllegalArgumentException if there is none
     */
    CatalogTable table(TableName name) {
        for (CatalogTable table : tables) {
            if (table.name().equals(name)) {
                return table;
            }
        }
        throw new IllegalArgumentException("There is no table " + name);
    }
}

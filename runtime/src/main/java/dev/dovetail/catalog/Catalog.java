package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables and sequences of a schema, or of a database. Names are those that people write: {@code users}, where the
 * database shows USERS.
 *
 * @param tables the tables; of a schema, each after those that it refers to
 * @param sequences the sequences
 * @param schemas the statement that creates each schema
 */
public record Catalog(List<CatalogTable> tables, List<Sequence> sequences, Map<String, String> schemas) {
    /** Copies the lists. */
    public Catalog {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /** The schemas in which there are tables or sequences; the default one is an empty text. */
    public Set<String> schemaNames() {
        Set<String> names = new LinkedHashSet<>();
        tables.forEach(table -> names.add(table.name().schema()));
        sequences.forEach(sequence -> names.add(sequence.name().schema()));
        return names;
    }

    CatalogTable table(TableName name) {
        for (CatalogTable table : tables) {
            if (table.name().equals(name)) {
                return table;
            }
        }
        throw new IllegalArgumentException("There is no table " + name);
    }
}

package dev.dovetail.tools.plan;

import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.dialect.TableName;
import dev.dovetail.tools.name.JavaNames;
import dev.dovetail.tools.name.NameSet;
import dev.dovetail.tools.name.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names types so that neither they nor what is generated for them collide. */
final class TypeNames {
    private final NameSet names = new NameSet("_", "_Impl", "Dao");

    /** Creates names without {@code schemaType}, which the processor generates. */
    TypeNames(String schemaType) {
        names.take(schemaType);
    }

    /**
     * Returns the names of the types of {@code tables}. Tables come before views, and views before partitions, so that
     * the names of tables do not change when a view is added.
     */
    Map<TableName, String> of(List<CatalogTable> tables) {
        List<CatalogTable> sorted = new ArrayList<>(tables);
        sorted.sort(Comparator.<CatalogTable>comparingInt(table -> table.kind().ordinal())
                .thenComparing(table -> table.name().toString()));
        Map<TableName, String> types = new HashMap<>();
        for (CatalogTable table : sorted) {
            String name = Words.pascal(Words.singular(Words.of(table.name().name())));
            String schema = Words.pascal(Words.of(table.name().schema()));
            String type = JavaNames.type(name, "Table");
            types.put(table.name(), names.free(type, schema.isEmpty() ? type : schema + name,
                    type + (table.kind().isView() ? "View" : "Row")));
        }
        return types;
    }

    /** Returns the name of an enum in a file of its own. */
    String enumeration(String sqlType) {
        String type = JavaNames.type(Words.pascal(Words.of(sqlType)), "Labels");
        return names.free(type, type + "Label");
    }
}

package dev.dovetail.tools.plan;

import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.dialect.Identifiers;
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

    private final KeptNames kept;

    /** Creates names without {@code schemaType}, which the processor generates, and those of files that exist. */
    TypeNames(String schemaType, KeptNames kept) {
        this.kept = kept;
        names.take(schemaType);
        kept.types().values().forEach(names::take);
        kept.enums().values().forEach(names::take);
    }

    /**
     * Returns the names of the types of {@code tables}. Names in files stay. Tables come before views, and views before
     * partitions; among tables, {@code person} comes before {@code people}, because it is named as its type.
     */
    Map<TableName, String> of(List<CatalogTable> tables) {
        List<CatalogTable> sorted = new ArrayList<>(tables);
        sorted.sort(Comparator.<CatalogTable>comparingInt(table -> table.kind().ordinal())
                .thenComparing(table -> !isSingular(table.name()))
                .thenComparing(table -> table.name().toString()));
        Map<TableName, String> types = new HashMap<>(kept.typesOf(sorted.stream().map(CatalogTable::name).toList()));
        for (CatalogTable table : sorted) {
            if (types.containsKey(table.name())) {
                continue;
            }
            String name = Words.pascal(Words.singular(Words.of(table.name().name())));
            String schema = Words.pascal(Words.of(table.name().schema()));
            String type = JavaNames.type(name, "Table");
            types.put(table.name(), names.free(type, schema.isEmpty() ? type : schema + name,
                    type + (table.kind().isView() ? "View" : "Row")));
        }
        return types;
    }

    private static boolean isSingular(TableName table) {
        String singular = String.join("_", Words.singular(Words.of(table.name())));
        return singular.equalsIgnoreCase(Identifiers.plain(table.name()));
    }

    /** Returns the name of an enum in a file of its own. */
    String enumeration(TableName sqlType) {
        String existing = kept.enums().get(sqlType.toString());
        if (existing != null) {
            return existing;
        }
        String type = JavaNames.type(Words.pascal(Words.of(sqlType.name())), "Labels");
        return names.free(type, type + "Label");
    }
}

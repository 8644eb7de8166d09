package dev.dovetail.tools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.SourceVersion;

/**
 * What to write entities of, and where to.
 *
 * @param packageName the package
 * @param output the folder of sources, with the folders of packages in it
 * @param schemas the schemas of the database; an empty string for the connection's default
 * @param tables the patterns of tables; none for all
 * @param exclude the patterns of tables to leave out
 * @param keys the columns that identify the rows of a table without a key, by its name in lower case
 * @param checkEnums whether {@code CHECK (... IN (...))} becomes an enum
 */
public record EntityOptions(String packageName, Path output, List<String> schemas, List<String> tables,
        List<String> exclude, Map<String, List<String>> keys, boolean checkEnums) {

    /** Checks the package. */
    public EntityOptions {
        if (!SourceVersion.isName(packageName) || packageName.startsWith("java.")) {
            throw new UsageException("\"" + packageName + "\" is no name of a package. Write one as in: "
                    + "--package com.acme.shop");
        }
        schemas = schemas.isEmpty() ? List.of("") : List.copyOf(schemas);
    }

    /**
     * Returns the columns by table of texts as in {@code film_list=fid}.
     *
     * @throws UsageException if a text has another form
     */
    public static Map<String, List<String>> keys(List<String> texts) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals <= 0 || equals == text.length() - 1) {
                throw new UsageException("--key " + text + " names no columns. Write: --key view=column, or --key "
                        + "view=column,column");
            }
            List<String> columns = new ArrayList<>();
            for (String column : text.substring(equals + 1).split(",")) {
                columns.add(column.strip());
            }
            keys.put(text.substring(0, equals).strip().toLowerCase(Locale.ROOT), columns);
        }
        return keys;
    }

    /** Returns the simple name of the schema that the processor generates. */
    String schemaType() {
        String last = packageName.substring(packageName.lastIndexOf('.') + 1);
        return Character.toUpperCase(last.charAt(0)) + last.substring(1) + "Schema";
    }
}

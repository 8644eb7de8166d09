package dev.dovetail.tools;

import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Selects tables by patterns with {@code *} and {@code ?}. Case does not count. */
final class TableFilter {
    /** Tables that tools keep for themselves. */
    private static final List<String> TOOLS = List.of("flyway_schema_history", "databasechangelog",
            "databasechangeloglock", "sqlite_*");

    private final List<Pattern> wanted;
    private final List<Pattern> excluded;

    /**
     * Creates a filter.
     *
     * @param wanted the patterns of names; none for all tables
     * @param excluded the patterns of names to leave out
     */
    TableFilter(List<String> wanted, List<String> excluded) {
        this.wanted = patterns(wanted);
        List<String> out = new ArrayList<>(excluded);
        if (wanted.isEmpty()) {
            out.addAll(TOOLS);
        }
        this.excluded = patterns(out);
    }

    private static List<Pattern> patterns(List<String> globs) {
        List<Pattern> patterns = new ArrayList<>();
        for (String glob : globs) {
            String regex = Pattern.quote(glob).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
            patterns.add(Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
        }
        return patterns;
    }

    /** Returns whether the table is wanted. A pattern may have a schema: {@code audit.*}. */
    boolean takes(CatalogTable table) {
        TableName name = table.name();
        return (wanted.isEmpty() || matches(wanted, name)) && !matches(excluded, name);
    }

    private static boolean matches(List<Pattern> patterns, TableName name) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(name.name()).matches()
                || pattern.matcher(name.toString()).matches());
    }
}

package dev.dovetail.processor.generate.ddl;

import dev.dovetail.processor.model.ColumnLimits;
import dev.dovetail.processor.model.NameLimit;
import dev.dovetail.processor.model.TypeSupport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The databases for which tables are written, as the option {@code -Adovetail.dialects=h2,postgresql} chooses them. */
public final class DdlDialects {
    private static final Map<String, DdlDialect> ALL = new LinkedHashMap<>();

    static {
        for (DdlDialect dialect
                : List.of(new H2Ddl(), new HsqldbDdl(), new MariaDbDdl(), new PostgreSqlDdl(), new SqliteDdl())) {
            ALL.put(dialect.name(), dialect);
        }
    }

    private final List<DdlDialect> chosen = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    private boolean named;

    private DdlDialects() {}

    /** The databases that an option names, with commas between them; an empty option means all. */
    public static DdlDialects of(String option) {
        DdlDialects dialects = new DdlDialects();
        if (option.isBlank()) {
            dialects.chosen.addAll(ALL.values());
            return dialects;
        }
        dialects.named = true;
        for (String word : option.split(",")) {
            DdlDialect dialect = ALL.get(word.strip());
            if (dialect == null) {
                dialects.unknown.add(word.strip());
            } else if (!dialects.chosen.contains(dialect)) {
                dialects.chosen.add(dialect);
            }
        }
        if (dialects.chosen.isEmpty() && dialects.unknown.isEmpty()) {
            dialects.unknown.add(option);
        }
        return dialects;
    }

    /** The names that can be chosen. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** What the option names, but nobody knows. */
    public List<String> unknown() {
        return unknown;
    }

    /** How long names may be on the chosen ones, the strictest first. */
    public List<NameLimit> nameLimits() {
        return chosen.stream().map(DdlDialect::nameLimit).sorted(Comparator.comparingInt(NameLimit::longest)).toList();
    }

    /** What the databases that the option names cannot hold; one that it does not name is left out instead. */
    public List<TypeSupport> lackingTypes() {
        return named ? chosen.stream().map(DdlDialect::lackingTypes).toList() : List.of();
    }

    /** What columns can hold on the chosen ones. */
    public List<ColumnLimits> columnRules() {
        return List.copyOf(chosen);
    }

    List<DdlDialect> chosen() {
        return chosen;
    }
}

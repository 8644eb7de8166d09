package dev.dovetail.processor.generate.ddl;

import dev.dovetail.processor.model.ColumnLimits;
import dev.dovetail.processor.model.NameLimit;
import dev.dovetail.processor.model.TypeSupport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The databases for which DDL is generated, as chosen by the option {@code -Adovetail.dialects=h2,postgresql}. */
public final class DdlDialects {
    private static final Map<String, DdlDialect> ALL = new LinkedHashMap<>();

    static {
        for (DdlDialect dialect : List.of(new H2Ddl(), new HsqldbDdl(), new MariaDbDdl(), new MySqlDdl(),
                new PostgreSqlDdl(), new SqliteDdl())) {
            ALL.put(dialect.name(), dialect);
        }
    }

    private final List<DdlDialect> chosen = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    private boolean named;

    private DdlDialects() {}

    /** Returns the databases in {@code option}, separated by commas. An empty option means all. */
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

    /** Returns the names that the option can contain. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** Returns the names in the option that are not names of databases. */
    public List<String> unknown() {
        return unknown;
    }

    /** Returns the maximum name lengths of the chosen databases, the strictest first. */
    public List<NameLimit> nameLimits() {
        return chosen.stream().map(DdlDialect::nameLimit).sorted(Comparator.comparingInt(NameLimit::longest)).toList();
    }

    /**
     * Returns what the databases in the option do not support. Empty without the option: then no DDL
     * is generated for a database that lacks something.
     */
    public List<TypeSupport> lackingTypes() {
        return named ? chosen.stream().map(DdlDialect::lackingTypes).toList() : List.of();
    }

    /** Returns the column limits of the chosen databases. */
    public List<ColumnLimits> columnRules() {
        return List.copyOf(chosen);
    }

    /** Returns the chosen databases. */
    List<DdlDialect> chosen() {
        return chosen;
    }
}

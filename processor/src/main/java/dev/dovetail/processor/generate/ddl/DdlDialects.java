package dev.dovetail.processor.generate.ddl;

import dev.dovetail.processor.model.ColumnLimits;
import dev.dovetail.processor.model.NameLimit;
import dev.dovetail.processor.model.TypeSupport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * The databases for which DDL is generated, as chosen by the option {@code -Adovetail.dialects=h2,postgresql}. Those of
 * {@link CustomDdl} on the processor path are added to the supported ones.
 */
public final class DdlDialects {
    private static final Map<String, DdlDialect> SUPPORTED = new LinkedHashMap<>();

    static {
        for (DdlDialect dialect : List.of(new H2Ddl(), new HsqldbDdl(), new MariaDbDdl(), new MySqlDdl(),
                new PostgreSqlDdl(), new SqliteDdl())) {
            SUPPORTED.put(dialect.name(), dialect);
        }
    }

    /** Loaded when first needed, after the supported ones, to which they refer. */
    private static final class Known {
        static final Map<String, DdlDialect> ALL = known();

        private static Map<String, DdlDialect> known() {
            Map<String, DdlDialect> all = new LinkedHashMap<>(SUPPORTED);
            for (CustomDdl custom : ServiceLoader.load(CustomDdl.class, CustomDdl.class.getClassLoader())) {
                all.put(custom.name(), custom);
            }
            return all;
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
            dialects.chosen.addAll(Known.ALL.values());
            return dialects;
        }
        dialects.named = true;
        for (String word : option.split(",")) {
            DdlDialect dialect = Known.ALL.get(word.strip());
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

    /** Returns the supported database of this name. */
    static DdlDialect supported(String name) {
        DdlDialect dialect = SUPPORTED.get(name);
        if (dialect == null) {
            throw new IllegalArgumentException("\"" + name + "\" is no supported database. Write one of "
                    + String.join(", ", SUPPORTED.keySet()) + ".");
        }
        return dialect;
    }

    /** Returns the names that the option can contain. */
    public static List<String> names() {
        return List.copyOf(Known.ALL.keySet());
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

package dev.dovetail.flush;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.jdbc.statement.InsertStatement;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Caches the INSERT statements of a database by the columns that they write. Thread-safe. All sessions of a database
 * share one instance.
 */
public final class InsertStatementCache {
    /**
     * The maximum number of cached statements. If many columns have defaults, rows omit many different sets of columns.
     */
    static final int MOST = 1000;

    private final Dialect dialect;
    private final WriteSql sql;
    private final Map<Object, CachedInsert> forms = new ConcurrentHashMap<>();
    private final Map<RelationshipMapping, InsertStatement> links = new ConcurrentHashMap<>();

    /** Creates an empty cache. */
    public InsertStatementCache(Dialect dialect) {
        this.dialect = dialect;
        this.sql = new WriteSql(dialect);
    }

    /**
     * A cached INSERT statement.
     *
     * @param statement the statement
     * @param columns the indexes of the attributes that it writes
     * @param generated the indexes of the attributes that it does not write but returns, because the database makes
     *     their values
     */
    record CachedInsert(InsertStatement statement, int[] columns, int[] generated) {}

    private record Typed(EntityMapping<?> type, List<Attribute> columns) {}

    /**
     * Returns the INSERT statement of {@code type} that writes {@code columns}. The columns alone are the cache key,
     * because an attribute belongs to one type; the type is the key if there are none, and a part of it in hierarchies,
     * whose types share attributes.
     */
    CachedInsert form(EntityMapping<?> type, List<Attribute> columns) {
        Object key = type.hierarchy() != null ? new Typed(type, columns) : columns.isEmpty() ? type : columns;
        CachedInsert known = forms.get(key);
        if (known == null) {
            if (forms.size() >= MOST) {
                forms.clear();
            }
            known = write(type, columns);
            forms.put(key instanceof List<?> ? List.copyOf(columns) : key, known);
        }
        return known;
    }

    private CachedInsert write(EntityMapping<?> type, List<Attribute> columns) {
        List<Attribute> made = new ArrayList<>(type.ids());
        made.removeAll(columns);
        for (Attribute attribute : Levels.own(type, type.inserted().fetched())) {
            if (!attribute.isId() && !columns.contains(attribute)
                    && DatabaseValues.isInsertReturning(type, attribute, dialect)) {
                made.add(attribute);
            }
        }
        String[] keys = new String[made.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = made.get(i).column();
        }
        InsertStatement insert =
                new InsertStatement(dialect, type.root().returnsRows(), sql.insert(type, columns), keys);
        return new CachedInsert(insert, indexes(columns), indexes(made));
    }

    private static int[] indexes(List<Attribute> attributes) {
        int[] indexes = new int[attributes.size()];
        for (int i = 0; i < indexes.length; i++) {
            indexes[i] = attributes.get(i).index();
        }
        return indexes;
    }

    /** Returns the statement that inserts rows of the association table of {@code relationship}. */
    InsertStatement link(RelationshipMapping relationship) {
        InsertStatement known = links.get(relationship);
        if (known == null) {
            known = new InsertStatement(dialect, sql.link(relationship));
            links.put(relationship, known);
        }
        return known;
    }
}

package dev.dovetail.query;

import dev.dovetail.compiled.BulkStatement;
import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.PathSource;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.track.EntityKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An insert of one entity with rows in several tables: first into the table of the root, which may make the key. */
final class JoinedInsert {
    private final EntityMapping<?> type;
    private final Dialect dialect;

    JoinedInsert(PathSource root, Dialect dialect) {
        this.type = root.type();
        this.dialect = dialect;
    }

    /** Returns the statements that write {@code values}. */
    BulkStatement write(Map<Attribute, SqlNode> values) {
        List<BoundSql> statements = new ArrayList<>();
        statements.add(insert(type.root(), values, null));
        if (!values.keySet().containsAll(type.ids())) {
            return new BulkStatement.Insert(type, statements, new int[0], key -> below(values, key));
        }
        statements.addAll(below(values, null));
        return new BulkStatement.Insert(type, statements, new int[0], null);
    }

    private List<BoundSql> below(Map<Attribute, SqlNode> values, @Nullable Object key) {
        List<BoundSql> statements = new ArrayList<>();
        for (EntityMapping<?> level : type.levels()) {
            if (level.parent() != null) {
                statements.add(insert(level, values, key));
            }
        }
        return statements;
    }

    /** Returns the INSERT into the table of {@code level}, with the key that the database has made, if it is known. */
    private BoundSql insert(EntityMapping<?> level, Map<Attribute, SqlNode> values, @Nullable Object key) {
        List<String> names = new ArrayList<>();
        List<SqlNode> written = new ArrayList<>();
        for (int i = 0; key != null && i < level.ids().size(); i++) {
            Attribute id = level.ids().get(i);
            names.add(id.column());
            written.add(new Constant(EntityKeys.column(id, key, i), id.type()));
        }
        for (Attribute attribute : level.tableAttributes()) {
            SqlNode value = values.get(attribute);
            if (value != null) {
                names.add(attribute.column());
                written.add(value);
            }
        }
        StatementWriter out = new StatementWriter(dialect).text("INSERT INTO ").table(level.table()).text(" (");
        for (int i = 0; i < names.size(); i++) {
            out.text(i == 0 ? "" : ", ").identifier(names.get(i));
        }
        return out.text(") VALUES (").list(", ", written).text(")").toBoundSql();
    }
}

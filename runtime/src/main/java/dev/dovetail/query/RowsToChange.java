package dev.dovetail.query;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.PathSource;
import dev.dovetail.path.RootTables;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.Select;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.sql.TableReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a bulk update or delete changes in one table. The table has no alias, because some databases do not
 * allow one there. Conditions that need a join become a subquery of the identifiers.
 */
final class RowsToChange {
    private final PathSource root;
    private final PathSource level;
    private final List<? extends SqlNode> where;
    private final @Nullable List<Object> keys;

    RowsToChange(PathSource root, List<? extends SqlNode> where) {
        this(root, root, where, null);
    }

    /**
     * Creates the rows of a joined type in the table of one of its levels.
     *
     * @param root the entities to which the conditions belong
     * @param level the table
     * @param keys the identifiers of the entities, which replace the conditions; null if they are not known
     */
    RowsToChange(PathSource root, PathSource level, List<? extends SqlNode> where, @Nullable List<Object> keys) {
        this.root = root;
        this.level = level;
        this.where = where;
        this.keys = keys;
    }

    /** Returns the entities to which the conditions belong. */
    PathSource root() {
        return root;
    }

    /** Returns {@code blank} with the table name as the alias of the table. */
    StatementWriter writer(StatementWriter blank) {
        return blank.nameByTable(level).joining(Set.of());
    }

    /** Writes the WHERE clause. */
    void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        List<SqlNode> conditions = new ArrayList<>(where);
        conditions.addAll(root.filters());
        if (keys != null) {
            out.text(" WHERE ").node(new KeysIn(ids(level), root.type().ids(), keys));
        } else if (!level.equals(root)) {
            out.text(" WHERE ").node(new KeyOf(root, level, where));
        } else if (!conditions.isEmpty()) {
            List<SqlNode> own = new ArrayList<>();
            List<SqlNode> joined = new ArrayList<>();
            for (SqlNode part : PairConditions.parts(where)) {
                (isDirect(part, out.dialect()) ? own : joined).add(part);
            }
            own.addAll(joined.isEmpty() ? root.filters() : List.of(new KeyOf(root, level, joined)));
            out.text(" WHERE ").chain(" AND ", own);
        }
    }

    /** Writes the new value of a column. */
    void writeValue(StatementWriter out, SqlNode value) {
        if (isDirect(value, out.dialect())) {
            out.node(value);
        } else {
            out.text("(").append(select(out, root, value, List.of(new SameRow(root, out.alias(level))))).text(")");
        }
    }

    /** Returns the SELECT of the identifiers of the rows. */
    Select keys() {
        return Select.of(ids(root), new RootTables(root, null, List.of()), where);
    }

    /** Returns whether {@code node} can be written without a subquery of the entities. */
    boolean isDirect(SqlNode node, Dialect dialect) {
        StatementWriter written = new StatementWriter(dialect).joining(Set.of()).node(node);
        return usesOnlyLevel(written) && (dialect.readsChangedTable() || !readsLevel(written.toString()));
    }

    /** Returns whether {@code sql} has a subquery that reads the table. */
    private boolean readsLevel(String sql) {
        String name = "[\"`]?" + Pattern.quote(level.table().name()) + "[\"`]?";
        return Pattern.compile("\\b(?:FROM|JOIN) (?:[\\w\"`]+\\.)?" + name + "(?![\\w\"`.])",
                Pattern.CASE_INSENSITIVE).matcher(sql).find();
    }

    private boolean usesOnlyLevel(StatementWriter written) {
        // Some databases do not allow WITH before UPDATE, but all allow it in a subquery.
        if (written.hasCommonTables()) {
            return false;
        }
        for (TableReference reference : written.used()) {
            if (reference instanceof PathSource source && !source.equals(level) && source.base().equals(root)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the columns of the identifier in the table of {@code root}. */
    static List<SqlNode> ids(PathSource root) {
        List<SqlNode> ids = new ArrayList<>();
        for (Attribute id : root.type().ids()) {
            ids.add(new ColumnOf(root, id.column()));
        }
        return ids;
    }

    private static StatementWriter select(StatementWriter out, PathSource root, SqlNode column,
            List<? extends SqlNode> where) {
        return apart(out, root, Select.of(List.of(column), new RootTables(root, null, List.of()), where));
    }

    private static StatementWriter apart(StatementWriter out, PathSource root, Select select) {
        StatementWriter apart = out.apart();
        apart.alias(root);
        return apart.withCommonTables(select).sealed();
    }

    /** Returns a SELECT of {@code columns} in the rows, in which the table has an alias of its own. */
    StatementWriter selected(StatementWriter out, List<? extends SqlNode> columns) {
        List<? extends SqlNode> conditions =
                keys == null ? where : List.of(new KeysIn(ids(root), root.type().ids(), keys));
        return apart(out, root, Select.of(columns, new RootTables(root, null, List.of()), conditions));
    }

    /** The condition that the row is among those found by the conditions with joins. */
    private record KeyOf(PathSource root, PathSource level, List<? extends SqlNode> where) implements SqlNode {
        @Override
        public void writeTo(SqlWriter to) {
            StatementWriter out = StatementWriter.of(to);
            List<SqlNode> ids = ids(root);
            if (!out.dialect().readsChangedTable()) {
                // DISTINCT keeps the database from reading the tables of the derived table in place of it.
                Select found = Select.of(ids, new RootTables(root, null, List.of()), where).distinct(true);
                out.text(ids.size() == 1 ? "" : "(").list(", ", ids(level)).text(ids.size() == 1 ? "" : ")")
                        .text(" IN (SELECT * FROM (").append(apart(out, root, found)).text(") ")
                        .text(out.newAlias("rows")).text(")");
            } else if (ids.size() == 1) {
                out.node(ids(level).get(0)).text(" IN (").append(select(out, root, ids.get(0), where)).text(")");
            } else {
                List<SqlNode> all = new ArrayList<>(where);
                all.add(new SameRow(root, out.alias(level)));
                out.text("EXISTS (").append(select(out, root, ids.get(0), all)).text(")");
            }
        }
    }

    /**
     * The condition that the row in a subquery is the row of the statement.
     *
     * @param root the root in the subquery
     * @param outer the name of the table in the statement
     */
    private record SameRow(PathSource root, String outer) implements SqlNode {
        @Override
        public void writeTo(SqlWriter to) {
            StatementWriter out = StatementWriter.of(to);
            List<Attribute> ids = root.type().ids();
            for (int i = 0; i < ids.size(); i++) {
                out.text(i == 0 ? "" : " AND ").column(root, ids.get(i).column()).text(" = " + outer + ".")
                        .identifier(ids.get(i).column());
            }
        }
    }
}

package dev.dovetail.sql;

import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Lock;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT. Its FROM is written last and then put in its place, so that {@code from} knows which table references the
 * other clauses use ({@link StatementWriter#used()}) and joins them.
 *
 * @param columns the selected columns
 * @param from the tables
 * @param where the conditions, all of which rows must meet
 * @param groupBy the terms of GROUP BY; empty for none
 * @param having the conditions, all of which groups must meet
 * @param orderBy the order
 * @param limit the maximum number of rows; negative for no limit
 * @param offset the number of rows to skip
 * @param distinct whether duplicates are removed
 * @param lock the lock clause, or null for none
 */
public record Select(List<? extends SqlNode> columns, SqlNode from, List<? extends SqlNode> where,
        List<? extends SqlNode> groupBy, List<? extends SqlNode> having, List<? extends SqlNode> orderBy, long limit,
        long offset, boolean distinct, @Nullable Lock lock) implements SqlNode {

    /** Returns a SELECT of the rows of {@code from} that meet {@code where}. */
    public static Select of(List<? extends SqlNode> columns, SqlNode from, List<? extends SqlNode> where) {
        return new Select(columns, from, where, List.of(), List.of(), List.of(), -1, 0, false, null);
    }

    /** Returns this SELECT grouped by {@code groupBy}. */
    public Select groupBy(List<? extends SqlNode> groupBy) {
        return new Select(columns, from, where, groupBy, having, orderBy, limit, offset, distinct, lock);
    }

    /** Returns this SELECT with another order. */
    public Select orderBy(List<? extends SqlNode> orderBy) {
        return new Select(columns, from, where, groupBy, having, orderBy, limit, offset, distinct, lock);
    }

    /** Returns this SELECT with a limit and offset. */
    public Select page(long limit, long offset) {
        return new Select(columns, from, where, groupBy, having, orderBy, limit, offset, distinct, lock);
    }

    /** Returns this SELECT with conditions on groups. */
    public Select having(List<? extends SqlNode> having) {
        return new Select(columns, from, where, groupBy, having, orderBy, limit, offset, distinct, lock);
    }

    /** Returns this SELECT with or without DISTINCT. */
    public Select distinct(boolean distinct) {
        return new Select(columns, from, where, groupBy, having, orderBy, limit, offset, distinct, lock);
    }

    /** Returns this SELECT with a lock clause. */
    public Select lock(@Nullable Lock lock) {
        return new Select(columns, from, where, groupBy, having, orderBy, limit, offset, distinct, lock);
    }

    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        Set<SqlNode> repeated = repeated();
        Set<SqlNode> groups = groups(out.dialect());
        Set<TableReference> joined = from instanceof Tables tables ? tables.joined() : null;
        StatementWriter selected = selected(blank(out, joined, repeated).withGroups(groups));
        StatementWriter rest = rest(blank(out, joined, repeated), groups);
        for (Set<TableReference> all = all(selected, rest, joined); all != null; all = all(selected, rest, all)) {
            joined = all;
            selected = selected(blank(out, all, repeated).withGroups(groups));
            rest = rest(blank(out, all, repeated), groups);
        }
        StatementWriter tables = (joined == null ? out.part() : out.part().joining(joined)).uses(selected).uses(rest)
                .node(from);
        out.text(distinct ? "SELECT DISTINCT " : "SELECT ").append(selected).text(" FROM ").append(tables).append(rest);
    }

    private static StatementWriter blank(StatementWriter out,
            @Nullable Set<TableReference> joined, Set<SqlNode> repeated) {
        StatementWriter blank = out.part().withLiteralsIn(repeated);
        return joined == null ? blank : blank.joining(joined);
    }

    private StatementWriter selected(StatementWriter selected) {
        for (int i = 0; i < columns.size(); i++) {
            SqlNode column = columns.get(i);
            StatementWriter next = i == 0 ? selected : selected.text(", ");
            if (next.isGroup(column)) {
                next.whole(column);
            } else {
                next.node(column);
            }
        }
        return selected;
    }

    /** Returns the conditions, those of the FROM clause last. */
    private List<? extends SqlNode> conditions() {
        List<SqlNode> filters = from instanceof Filtered filtered ? filtered.filters() : List.of();
        if (filters.isEmpty()) {
            return where;
        }
        List<SqlNode> all = new ArrayList<>(where);
        all.addAll(filters);
        return all;
    }

    /** Writes the clauses after FROM. */
    private StatementWriter rest(StatementWriter rest, Set<SqlNode> groups) {
        List<? extends SqlNode> conditions = conditions();
        if (!conditions.isEmpty()) {
            rest.text(" WHERE ").chain(" AND ", conditions);
        }
        clause(rest, " GROUP BY ", ", ", groupBy);
        rest.withGroups(groups);
        if (!having.isEmpty()) {
            rest.dialect().require(Ability.HAVING, "having(...)", "Execute the query without it, and filter its rows.");
        }
        clause(rest, " HAVING ", " AND ", having);
        clause(rest, " ORDER BY ", ", ", orderBy);
        rest.withGroups(Set.of());
        if (limit >= 0 || offset > 0) {
            rest.dialect().writePage(rest, limit, offset);
        }
        if (lock != null) {
            rest.dialect().writeLock(rest.mayHaveEffects(), lock);
        }
        return rest;
    }

    /**
     * Returns the table references to join if one of them was thought to be replaceable by a foreign key but is joined
     * anyway. Its columns are used then, because columns must be written alike in all clauses of a grouped or distinct
     * SELECT. Returns null if nothing must be written again.
     */
    private static @Nullable Set<TableReference> all(StatementWriter selected, StatementWriter rest,
            @Nullable Set<TableReference> joined) {
        if (joined == null || selected.spared().isEmpty() && rest.spared().isEmpty()) {
            return null;
        }
        Set<TableReference> needed = new HashSet<>();
        for (StatementWriter part : List.of(selected, rest)) {
            for (TableReference used : part.used()) {
                for (TableReference each = used; each != null; each = each.joinedFrom()) {
                    needed.add(each);
                }
            }
        }
        Set<TableReference> all = new HashSet<>(joined);
        for (StatementWriter part : List.of(selected, rest)) {
            for (TableReference spared : part.spared()) {
                if (needed.contains(spared)) {
                    all.add(spared);
                }
            }
        }
        return all.size() == joined.size() ? null : all;
    }

    /** Returns the expressions that the database must recognise in another clause. */
    private Set<SqlNode> repeated() {
        List<? extends SqlNode> nodes = !groupBy.isEmpty() ? groupBy : distinct && !orderBy.isEmpty() ? columns
                : List.of();
        Set<SqlNode> repeated = Set.of();
        for (SqlNode node : nodes) {
            if (!(node.unnamed() instanceof ColumnOf)) {
                repeated = repeated.isEmpty() ? new HashSet<>() : repeated;
                repeated.add(node.unnamed());
            }
        }
        return repeated;
    }

    /** Returns the computed GROUP BY terms that the database recognises only as whole columns. */
    private Set<SqlNode> groups(Dialect dialect) {
        if (groupBy.isEmpty() || dialect.findsGroups()) {
            return Set.of();
        }
        Set<SqlNode> groups = new HashSet<>();
        for (SqlNode node : groupBy) {
            if (node.isComputed()) {
                groups.add(node);
            }
        }
        return groups;
    }

    private static void clause(StatementWriter out, String keyword, String separator, List<? extends SqlNode> nodes) {
        if (!nodes.isEmpty()) {
            out.text(keyword).list(separator, nodes);
        }
    }

    /** Returns the SQL for {@code dialect} with its values. */
    public BoundSql write(Dialect dialect) {
        StatementWriter out = new StatementWriter(dialect);
        writeTo(out);
        return out.toBoundSql();
    }
}

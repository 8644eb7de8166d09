package dev.dovetail.query;

import dev.dovetail.compiled.RowsPlan;
import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.path.Join;
import dev.dovetail.path.Named;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.Select;
import dev.dovetail.sql.StatementWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The specification of a query for columns. Immutable.
 *
 * @param roots the roots
 * @param selected the projection
 * @param joins the explicit joins
 * @param where the conditions on rows, all of which must be true
 * @param groupBy the terms of GROUP BY
 * @param having the conditions on groups, all of which must be true
 * @param orderBy the order
 * @param limit the maximum number of rows; negative for no limit
 * @param offset the number of rows to skip
 * @param distinct whether duplicate rows are removed
 * @param last the terms appended to the order of a page, unless rows are grouped or distinct
 */
record SelectionSpec<R, T>(QueryRoots roots, Selectable<R, T> selected, List<Join> joins, List<Condition<R>> where,
        List<SqlNode> groupBy, List<Condition<R>> having, List<OrderTerm<R>> orderBy, long limit, long offset,
        boolean distinct, List<OrderTerm<R>> last) {

    /** Returns a specification with the conditions, order and page of a query for entities. */
    static <R, T> SelectionSpec<R, T> of(QuerySpec<R> query, Selectable<R, T> selected) {
        return new SelectionSpec<>(new QueryRoots.SingleRoot(query.root().source()), selected, query.joins(),
                query.where(), List.of(), List.of(), query.orderBy(), query.limit(), query.offset(), false,
                query.order().subList(query.orderBy().size(), query.order().size()));
    }

    /** Returns a specification without conditions. */
    static <R, T> SelectionSpec<R, T> of(QueryRoots roots, Selectable<R, T> selected) {
        return new SelectionSpec<>(roots, selected, List.of(), List.of(), List.of(), List.of(), List.of(), -1, 0,
                false, List.of());
    }

    <U> SelectionSpec<R, U> selecting(Selectable<R, U> other) {
        return new SelectionSpec<>(roots, other, joins, where, groupBy, having, orderBy, limit, offset, distinct,
                last);
    }

    SelectionSpec<R, T> join(Join join) {
        return new SelectionSpec<>(roots, selected, QuerySpec.plus(joins, QuerySpec.joinable(join)), where, groupBy,
                having, orderBy, limit, offset, distinct, last);
    }

    SelectionSpec<R, T> where(Condition<R> condition) {
        return new SelectionSpec<>(roots, selected, joins, QuerySpec.plus(where, condition), groupBy, having, orderBy,
                limit, offset, distinct, last);
    }

    SelectionSpec<R, T> groupBy(Selectable<R, ?> group) {
        List<SqlNode> more = new ArrayList<>(groupBy);
        more.addAll(new ProjectionLayout(group).columns());
        return new SelectionSpec<>(roots, selected, joins, where, more, having, orderBy, limit, offset, distinct,
                last);
    }

    SelectionSpec<R, T> having(Condition<R> condition) {
        return new SelectionSpec<>(roots, selected, joins, where, groupBy, QuerySpec.plus(having, condition), orderBy,
                limit, offset, distinct, last);
    }

    SelectionSpec<R, T> orderBy(OrderTerm<R> term) {
        return new SelectionSpec<>(roots, selected, joins, where, groupBy, having, QuerySpec.plus(orderBy, term),
                limit, offset, distinct, last);
    }

    /** Returns a copy with a limit and offset. */
    SelectionSpec<R, T> page(long limit, long offset) {
        return new SelectionSpec<>(roots, selected, joins, where, groupBy, having, orderBy, limit, offset, distinct,
                last);
    }

    /** Returns a copy whose order ends with {@code terms}, if it is an ordered page. */
    SelectionSpec<R, T> endingWith(List<OrderTerm<R>> terms) {
        return new SelectionSpec<>(roots, selected, joins, where, groupBy, having, orderBy, limit, offset, distinct,
                orderBy.isEmpty() || limit < 0 && offset == 0 ? last : terms);
    }

    SelectionSpec<R, T> distinctRows() {
        return new SelectionSpec<>(roots, selected, joins, where, groupBy, having, orderBy, limit, offset, true,
                last);
    }

    /** Returns whether the query has no order, limit and offset, so that it can be used in a union directly. */
    boolean isPlain() {
        return orderBy.isEmpty() && limit < 0 && offset == 0;
    }

    /**
     * Checks that nested lists of a grouped query are identified by GROUP BY terms.
     *
     * @throws IllegalArgumentException if they are not
     */
    private void checkLists() {
        for (NestedList<?, ?, ?> listing : groupBy.isEmpty() ? List.<NestedList<?, ?, ?>>of()
                : ProjectionLayout.lists(selected)) {
            if (!groupBy.containsAll(listing.keys())) {
                throw new IllegalArgumentException(listing + " goes by the key of " + listing.relationship().owner()
                        .name()
                        + ", which the rows of a group need not share. Group by the entity: groupBy("
                        + listing.parent() + ").");
            }
        }
    }

    /** Returns the SELECT with {@code columns} instead of the projection. */
    Select select(List<? extends SqlNode> columns, Dialect dialect) {
        return Select.of(columns, roots.tables(joins), where).groupBy(Groups.of(groupBy, dialect)).having(having)
                .orderBy(order())
                .page(limit, offset).distinct(distinct);
    }

    private List<OrderTerm<R>> order() {
        if (last.isEmpty() || distinct || !groupBy.isEmpty()) {
            return orderBy;
        }
        List<OrderTerm<R>> order = new ArrayList<>(orderBy);
        order.addAll(last);
        return order;
    }

    /**
     * Returns the compiled query.
     *
     * @throws IllegalArgumentException if a nested list does not fit the groups
     */
    RowsPlan<T> plan(Dialect dialect) {
        checkLists();
        ProjectionLayout layout = new ProjectionLayout(selected);
        return new RowsPlan<>(write(new Apart(roots, select(layout.columns(), dialect)), dialect), layout.part());
    }

    /** Returns the SELECT of the number of rows. */
    BoundSql count(Dialect dialect) {
        Select rows = select(named(new ProjectionLayout(selected).columns()), dialect);
        return write(new RowCount(new Apart(roots, rows)), dialect);
    }

    /** Returns the statement that {@code node} writes. */
    static BoundSql write(SqlNode node, Dialect dialect) {
        return new StatementWriter(dialect).node(node).toBoundSql();
    }

    /** Returns {@code columns} with unique names, for use in a derived table. */
    static List<SqlNode> named(List<SqlNode> columns) {
        List<SqlNode> named = new ArrayList<>();
        for (SqlNode column : columns) {
            named.add(new Named(column, "c" + (named.size() + 1)));
        }
        return named;
    }

    /**
     * A SELECT with its own aliases.
     *
     * @param roots the roots
     * @param select the SELECT
     */
    record Apart(QueryRoots roots, SqlNode select) implements SqlNode {
        @Override
        public void writeTo(SqlWriter to) {
            StatementWriter out = StatementWriter.of(to);
            StatementWriter apart = out.apart();
            roots.name(apart);
            out.append(apart.node(select).sealed());
        }
    }

    /**
     * The number of rows of a SELECT.
     *
     * @param rows the SELECT
     */
    record RowCount(SqlNode rows) implements SqlNode {
        @Override
        public void writeTo(SqlWriter to) {
            StatementWriter out = StatementWriter.of(to);
            out.dialect().require(Ability.SUBQUERIES, "The count() of groups, of distinct rows or of a limited query",
                    "Execute the query without count(), and count its rows.");
            out.text("SELECT COUNT(*) FROM (").node(rows).text(") ").text(out.newAlias("rows"));
        }
    }
}

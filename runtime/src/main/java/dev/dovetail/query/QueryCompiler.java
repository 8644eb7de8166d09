package dev.dovetail.query;

import dev.dovetail.compiled.SelectPlan;
import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Lock;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.fetch.FetchNode;
import dev.dovetail.fetch.FetchTree;
import dev.dovetail.fetch.RowLayout;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.FreeNames;
import dev.dovetail.path.Join;
import dev.dovetail.path.Named;
import dev.dovetail.path.PathSource;
import dev.dovetail.path.RootTables;
import dev.dovetail.path.RowColumns;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.Call;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.Ordered;
import dev.dovetail.sql.Select;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.sql.TableReference;
import dev.dovetail.sql.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a query for entities. Returns each root once, even if joins multiply rows: such a query is grouped by the
 * root, and a collection that is fetched in the same SELECT is joined to a derived table of the page.
 */
final class QueryCompiler<E> {
    private final QuerySpec<E> query;
    private final Dialect dialect;
    private final PathSource root;
    private final boolean grouped;
    private final boolean fills;
    private final List<Join> joins;

    QueryCompiler(QuerySpec<E> query, Dialect dialect) {
        this.query = query;
        this.dialect = dialect;
        this.root = query.root().source();
        this.fills = query.fills();
        // A plan that fills a collection from a join needs all of its rows.
        this.grouped = query.multiplies() && !fills;
        this.joins = Required.joins(query.joins(), query.where());
    }

    /** Returns the compiled query of {@code list()}. */
    SelectPlan<E> entities() {
        if (fills && query.isPaged()) {
            throw new IllegalStateException("fill(...) takes a collection from the rows of the query, which a limit or "
                    + "an"
                    + " offset would cut. Load it by selectIn(...).where(...) instead.");
        }
        if (query.lock() != null) {
            checkLock(query.lock());
        }
        FetchTree tree = new FetchTree(root.type());
        for (RelationshipPlan<E, ?> plan : query.plans()) {
            tree.add(plan.plan());
        }
        Set<PathSource> restricted = new HashSet<>();
        for (Join join : query.joins()) {
            if (join.on() != null) {
                restricted.add(join.source());
            }
        }
        List<Attribute> only = query.onlyAttributes();
        RowLayout layout = new RowLayout(root, 1, only.isEmpty() ? root.type().rowAttributes() : only, tree.nodes(),
                restricted);
        boolean multiplies = FetchNode.multiply(layout.nodes());
        Select select = multiplies && (grouped || query.isPaged())
                ? nested(layout)
                : flat(layout).lock(query.lock());
        return new SelectPlan<>(query.root().type(), write(select), layout.nodes(), multiplies, query.lock() != null,
                only);
    }

    private void checkLock(Lock lock) {
        dialect.checkLock(lock);
        if (grouped) {
            throw new IllegalStateException(lock.call() + " locks the rows of " + root.type().name() + ", and a join"
                    + " that gives an entity several rows has to group them, so that no row is left to lock. Ask by"
                    + " any(...) of the collection instead of join(...).");
        }
    }

    private Select flat(RowLayout layout) {
        List<Join> joins = new ArrayList<>(this.joins);
        joins.addAll(layout.joins());
        List<SqlNode> orderBy = new ArrayList<>(order());
        orderBy.addAll(layout.orderBy());
        Select select = Select.of(layout.columns(), new RootTables(root, null, joins), query.where())
                .orderBy(orderBy).page(query.limit(), query.offset());
        if (!grouped) {
            return select;
        }
        List<SqlNode> columns = query.only().isEmpty() ? new ArrayList<>() : rootColumns();
        columns.addAll(layout.columns());
        return select.groupBy(groups(columns));
    }

    private Select nested(RowLayout layout) {
        List<SqlNode> columns = rootColumns();
        List<OrderTerm<?>> inner = order();
        List<SqlNode> outer = new ArrayList<>();
        List<SqlNode> selected = new ArrayList<>(columns);
        for (OrderTerm<?> term : inner) {
            SqlNode known = rootColumn(term.expression());
            if (known == null) {
                String name = FreeNames.beside(root.type(), "order_" + (selected.size() - columns.size() + 1));
                selected.add(new Named(term.expression(), name));
                known = new ColumnOf(root, name);
            }
            outer.add(term.by(known));
        }
        outer.addAll(layout.orderBy());
        if (query.isPaged()) {
            dialect.require(Ability.SUBQUERIES, "A page of " + root.type().name() + " with joined collections",
                    "Load the collections with selectIn(...).");
        }
        Select page = Select.of(selected, new RootTables(root, null, joins), query.where())
                .page(query.limit(), query.offset());
        if (query.isPaged()) {
            page = page.orderBy(inner);
        }
        if (grouped) {
            page = page.groupBy(groups(columns));
        }
        // Some databases do not lock the rows of a derived table from the outer query.
        page = page.lock(query.lock());
        return Select.of(layout.columns(), new RootTables(root, page, layout.joins()), List.of()).orderBy(outer);
    }

    /** Returns the SELECT of the number of roots. */
    BoundSql count() {
        RootTables tables = new RootTables(root, null, joins);
        List<Attribute> ids = root.type().ids();
        if (!query.isPaged() && !grouped) {
            return write(Select.of(List.of(new Text("COUNT(*)")), tables, query.where()));
        }
        if (!query.isPaged() && ids.size() == 1) {
            SqlNode distinct = Call.of("COUNT", new Distinct(root.column(ids.get(0))));
            return write(Select.of(List.of(distinct), tables, query.where()));
        }
        if (query.isPaged()) {
            dialect.require(Ability.SUBQUERIES, "The count() of a query with a limit or an offset",
                    "Write total(), or count the rows of list().");
        }
        RootTables page = new RootTables(root, keys(tables), List.of());
        return write(Select.of(List.of(new Text("COUNT(*)")), page, List.of()));
    }

    /** Returns a SELECT that has a row if there is a root. */
    BoundSql exists() {
        RootTables tables = new RootTables(root, null, joins);
        long limit = query.limit() == 0 ? 0 : 1;
        if (query.offset() > 0 && grouped) {
            return write(keys(tables).page(limit, query.offset()));
        }
        return write(Select.of(List.of(new Text("1")), tables, query.where()).page(limit, query.offset()));
    }

    private BoundSql write(Select select) {
        StatementWriter out = new StatementWriter(dialect);
        // The root gets its alias first, because conditions are written before the FROM clause.
        out.alias(root);
        return out.node(select).toBoundSql();
    }

    /** Returns the SELECT of the identifiers of the roots. */
    private Select keys(RootTables tables) {
        List<SqlNode> keys = root.columns(root.type().idIndexes());
        Select select = Select.of(keys, tables, query.where()).page(query.limit(), query.offset());
        return grouped ? select.groupBy(keys) : select;
    }

    private List<SqlNode> rootColumns() {
        return RowColumns.ofTable(root);
    }

    /** Returns the order. In a grouped query, a term with several values for a root is replaced by its first value. */
    private List<OrderTerm<?>> order() {
        List<OrderTerm<?>> order = new ArrayList<>();
        for (OrderTerm<E> term : query.order()) {
            boolean several = grouped && multiplies(term.expression());
            order.add(several ? term.by(new First(new Ordered(term.expression(), term.type()), term.isDescending()))
                    : term);
        }
        return order;
    }

    /**
     * Returns the GROUP BY terms: the columns of the root, and terms of the order from joined rows that do not multiply
     * it.
     */
    private List<SqlNode> groups(List<SqlNode> columns) {
        List<SqlNode> groups = new ArrayList<>(Groups.of(columns, dialect));
        for (OrderTerm<E> term : query.order()) {
            if (!multiplies(term.expression()) && leavesRoot(term.expression())) {
                groups.add(term.expression());
            }
        }
        return groups;
    }

    private boolean multiplies(SqlNode expression) {
        return multiplies(expression, root, dialect);
    }

    /** Returns whether joins can give a root several values of {@code expression}. */
    static boolean multiplies(SqlNode expression, PathSource root, Dialect dialect) {
        for (PathSource source : sources(expression, root, dialect)) {
            if (source.multiplies()) {
                return true;
            }
        }
        return false;
    }

    private boolean leavesRoot(SqlNode expression) {
        for (PathSource source : sources(expression, root, dialect)) {
            if (!source.equals(root)) {
                return true;
            }
        }
        return false;
    }

    private static List<PathSource> sources(SqlNode expression, PathSource root, Dialect dialect) {
        List<PathSource> sources = new ArrayList<>();
        for (TableReference reference : new StatementWriter(dialect).node(expression).used()) {
            if (reference instanceof PathSource source && source.base().equals(root)) {
                sources.add(source);
            }
        }
        return sources;
    }

    private @Nullable SqlNode rootColumn(SqlNode expression) {
        return expression instanceof Column<?, ?> column && column.source().equals(root) ? column : null;
    }

    /** The first of the values of several rows, which is the minimum or maximum. */
    private record First(SqlNode expression, boolean descending) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            out.text(descending ? "MAX(" : "MIN(").node(expression).text(")");
        }
    }
}

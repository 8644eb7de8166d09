package dev.dovetail.load;

import dev.dovetail.compiled.RowsPlan;
import dev.dovetail.compiled.SelectPlan;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.LeafRow;
import dev.dovetail.generated.LeafRows;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.LoadBatch;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Executes compiled queries for entities and projections. */
public final class QueryLoad {
    private final Loader loader;

    /** Creates an instance for the session of {@code loader}. */
    public QueryLoad(Loader loader) {
        this.loader = loader;
    }

    /** Returns the root entities, each once, in the order of their first rows. */
    @SuppressWarnings("unchecked")
    public <E> List<E> list(SelectPlan<E> plan) {
        Assembler assembler = assembler(plan);
        List<E> roots = new ArrayList<>();
        IdentityList seen = plan.multiplies() ? new IdentityList() : null;
        Tracked last = null;
        try (Rows rows = loader.runner().query(plan.statement())) {
            while (rows.next()) {
                Tracked root = assembler.read(rows.row());
                // Rows of one root mostly stand together.
                if (root != null && (seen == null || root != last && isNew(root, assembler.created(), seen))) {
                    roots.add((E) root);
                }
                last = root;
            }
        }
        assembler.finish(loader);
        return roots;
    }

    /** Adds {@code root} to those seen. What was created from the current row is searched only when others are. */
    private static boolean isNew(Tracked root, boolean created, IdentityList seen) {
        if (created) {
            seen.append(root);
        }
        return created || seen.add(root);
    }

    /** Returns the root entities as detached ones. {@code plan} must load all attributes and no relationships. */
    @SuppressWarnings("unchecked")
    public static <E> List<E> detached(SelectPlan<E> plan, StatementRunner runner) {
        EntityMapping<E> type = plan.type();
        LeafRows leaves = type.isAbstract() ? type.leafRows() : null;
        LeafRow last = null;
        List<E> roots = new ArrayList<>();
        try (Rows rows = runner.query(plan.statement())) {
            while (rows.next()) {
                if (leaves == null) {
                    roots.add((E) type.object(rows.row(), 1, LoadBatch.NO_SESSION));
                } else {
                    last = leaves.of(rows.row(), 1, last);
                    roots.add((E) last.object(rows.row(), 1, LoadBatch.NO_SESSION));
                }
            }
        }
        return roots;
    }

    /**
     * Executes an SQL statement and returns the entities in its result. Columns are matched by name.
     *
     * @throws IllegalArgumentException if a column has no attribute, or a column of the identifier is missing
     */
    @SuppressWarnings("unchecked")
    public <E> List<E> list(EntityMapping<E> type, BoundSql statement) {
        List<E> found = new ArrayList<>();
        Assembler assembler = new Assembler(loader.work(), type, 1, List.of());
        try (Rows rows = loader.runner().query(statement)) {
            assembler.only(NamedColumns.attributes(type, rows, statement));
            while (rows.next()) {
                Tracked object = assembler.read(rows.row());
                if (object != null) {
                    found.add((E) object);
                }
            }
        }
        return found;
    }

    /** Returns a cursor of the root entities, which reads {@link RootCursor#FETCH_SIZE} rows at a time. */
    public <E> RootCursor<E> cursor(SelectPlan<E> plan) {
        return new RootCursor<>(this, plan, loader.runner().query(plan.statement(), RootCursor.FETCH_SIZE));
    }

    /** Returns the result rows of a projection. */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(RowsPlan<T> plan) {
        ProjectionReader reader = ProjectionReader.of(plan.part(), loader.work());
        List<T> found = new ArrayList<>();
        try (Rows rows = loader.runner().query(plan.statement())) {
            while (rows.next()) {
                found.add((T) reader.read(rows.row()));
            }
        }
        reader.finish(loader);
        if (reader.waits()) {
            found.replaceAll(read -> (T) reader.complete(read));
        }
        return found;
    }

    /**
     * Returns the result rows of a projection as a stream, which reads {@link RootCursor#FETCH_SIZE} rows at a time.
     * The caller must close it.
     *
     * @param plan the compiled query
     * @param used wraps the iterator that reads the rows
     */
    @SuppressWarnings("unchecked")
    public <T> Stream<T> stream(RowsPlan<T> plan, UnaryOperator<Iterator<T>> used) {
        Rows rows = loader.runner().query(plan.statement(), RootCursor.FETCH_SIZE);
        Iterator<T> cursor = (Iterator<T>) new ProjectionCursor(plan.part(), loader, rows);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(used.apply(cursor), Spliterator.ORDERED), false)
                .onClose(rows::close);
    }

    /** Returns an assembler for the rows of {@code plan}. */
    <E> Assembler assembler(SelectPlan<E> plan) {
        Assembler assembler = new Assembler(loader.work(), plan.type(), 1, plan.fetches());
        if (!plan.only().isEmpty()) {
            assembler.only(plan.only());
        }
        return plan.fresh() ? assembler.refreshing() : assembler;
    }

    Loader loader() {
        return loader;
    }
}
